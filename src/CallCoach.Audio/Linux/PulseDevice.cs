namespace CallCoach.Audio;

/// <summary>A source or a sink of a PulseAudio server.</summary>
/// <param name="Name">Its name in the server.</param>
/// <param name="Description">What a person calls it.</param>
/// <param name="Rate">Samples a second that it runs at.</param>
/// <param name="Partner">Of a source the sink that it monitors, of a sink the source that monitors it; else empty.</param>
internal sealed record PulseDevice(string Name, string Description, int Rate, string Partner);
