using CallCoach.Calls;

namespace CallCoach;

/// <summary>What a verb wants of a node.</summary>
/// <param name="Settings">Settings of the command line, by name.</param>
/// <param name="Sound">Where the sound of a call comes from that is started from a page.</param>
/// <param name="Also">What is registered besides.</param>
internal sealed record NodeSetup(
    IReadOnlyDictionary<string, string?> Settings, SoundPlan Sound, Action<IServiceCollection>? Also = null);
