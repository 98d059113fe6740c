namespace CallCoach.Team;

/// <summary>What the audit log writes down, and how a person reads it.</summary>
internal static class AuditWords
{
    public const string AdminMade = "admin-made";
    public const string SignedIn = "signed-in";
    public const string SignInFailed = "sign-in-failed";
    public const string LockedOut = "locked-out";
    public const string SignedOut = "signed-out";
    public const string PasswordSet = "password-set";

    public const string ReadAlong = "read-along";
    public const string AskedToWhisper = "asked-to-whisper";
    public const string Whispered = "whispered";
    public const string TipRetired = "tip-retired";
    public const string TipKept = "tip-kept";
    public const string PlaybookPublished = "playbook-published";

    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        [AdminMade] = "Administrator's link made on the server",
        [SignedIn] = "Signed in",
        [SignInFailed] = "Sign-in failed",
        [LockedOut] = "Locked for 15 minutes after five wrong passwords",
        [SignedOut] = "Signed out",
        [ReadAlong] = "Read a call along",
        [AskedToWhisper] = "Asked whether a rep takes whispers",
        [Whispered] = "Sent a rep a line in a call",
        [TipRetired] = "Retired a tip",
        [TipKept] = "Kept a tip",
        [PlaybookPublished] = "Published a playbook",
        [PasswordSet] = "Password set",
    };

    /// <summary>In plain words; what is not in the list is shown as it stands.</summary>
    public static string Of(string what) => Plain.GetValueOrDefault(what, what);
}
