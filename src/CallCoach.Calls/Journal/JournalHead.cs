namespace CallCoach.Calls;

/// <summary>First line of a call's journal: which call it is, and what a restart needs to go on with it.</summary>
/// <param name="Schema">Name and version of the form: <see cref="CurrentSchema"/>.</param>
/// <param name="Sound">Where its sound comes from.</param>
/// <param name="Recording">SHA-256 of the files of an imported recording, in hex; none for a live call.</param>
public sealed record JournalHead(string Schema, CallInfo Call, SoundPlan Sound, string? Recording = null)
{
    public const string CurrentSchema = "callcoach.journal/1";
}
