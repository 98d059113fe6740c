using CallCoach.Calls;

namespace CallCoach.Store;

/// <summary>Where the rows of a call come from.</summary>
/// <param name="SoundHash">Of an imported recording.</param>
/// <param name="Origin">Hash of the journal and the edits.</param>
internal sealed record CallSource(CallInfo Info, string? SoundHash, string Origin);
