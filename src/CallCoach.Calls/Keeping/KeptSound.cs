using CallCoach.Audio;

namespace CallCoach.Calls;

/// <summary>A piece of kept sound: one track of a call, from a time of the call on. A call that went on after a restart has several.</summary>
/// <param name="Name">What it is asked for by: "rep-0".</param>
/// <param name="From">Time of the call at which it begins.</param>
public sealed record KeptSound(string Name, Track Track, TimeSpan From);
