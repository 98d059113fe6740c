namespace CallCoach.Audio;

/// <summary>A recording that could be read only in part: everything before <paramref name="Position"/> was kept.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Position">Byte in the file where the readable sound ends.</param>
/// <param name="At">Time in the recording at that byte.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
public sealed record AudioDamage(string File, long Position, TimeSpan At, string Message);
