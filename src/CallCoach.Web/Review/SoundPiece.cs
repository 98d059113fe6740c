namespace CallCoach.Web;

/// <summary>A piece of kept sound: one side of a call, from a time of the call on.</summary>
/// <param name="Address">Where a page gets it from, on this program, in any range of bytes.</param>
/// <param name="From">Time of the call at which it begins.</param>
public sealed record SoundPiece(string Address, TimeSpan From);
