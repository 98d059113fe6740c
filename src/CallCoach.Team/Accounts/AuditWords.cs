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
    public const string SecondFactorOn = "second-factor-on";
    public const string SecondFactorOff = "second-factor-off";
    public const string SecondFactorReset = "second-factor-reset";
    public const string PasswordChanged = "password-changed";
    public const string NameChanged = "name-changed";
    public const string Invited = "person-invited";
    public const string LinkMade = "password-link-made";
    public const string RoleChanged = "role-changed";
    public const string PersonLeft = "person-left";
    public const string PersonBack = "person-back";
    public const string CodeMade = "join-code-made";
    public const string DeviceJoined = "device-joined";
    public const string DeviceRevoked = "device-revoked";
    public const string PolicyChanged = "policy-changed";

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
        [SecondFactorOn] = "Second factor turned on",
        [SecondFactorOff] = "Second factor turned off",
        [SecondFactorReset] = "Second factor of a person taken away",
        [PasswordChanged] = "Password changed",
        [NameChanged] = "Name changed",
        [Invited] = "Person invited",
        [LinkMade] = "Link for a new password made",
        [RoleChanged] = "Role changed",
        [PersonLeft] = "Person let go",
        [PersonBack] = "Person let in again",
        [CodeMade] = "Code to join a device made",
        [DeviceJoined] = "Device joined",
        [DeviceRevoked] = "Device revoked",
        [PolicyChanged] = "What is shared was changed",
    };

    /// <summary>In plain words; what is not in the list is shown as it stands.</summary>
    public static string Of(string what) => Plain.GetValueOrDefault(what, what);
}
