namespace CallCoach.Calls;

/// <summary>What is known of the rep and the team at the start of each call. Section "Call".</summary>
public sealed class CallOptions
{
    public const string Section = "Call";

    /// <summary>The rep's first name, as said in greetings. Default: empty, not known.</summary>
    public string RepName { get; set; } = "";

    /// <summary>Folder with the team's scripts, one Markdown or text file each; what stands in quotation marks is spoken. Default: empty, none.</summary>
    public string Scripts { get; set; } = "";

    /// <summary>The value of <see cref="Playbook"/> that wants none.</summary>
    public const string NoPlaybook = "none";

    /// <summary>
    /// Playbook of the calls: a name ("cold-call") or a file; "none" for the coach as it comes. Default: empty, the team's if this machine has joined one, else none.
    /// </summary>
    public string Playbook { get; set; } = "";
}
