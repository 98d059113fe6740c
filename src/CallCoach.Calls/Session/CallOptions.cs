namespace CallCoach.Calls;

/// <summary>What is known of the rep and the team at the start of each call. Section "Call".</summary>
public sealed class CallOptions
{
    public const string Section = "Call";

    /// <summary>The rep's first name, as said in greetings. Default: empty, not known.</summary>
    public string RepName { get; set; } = "";

    /// <summary>Folder with the team's scripts, one Markdown or text file each; what stands in quotation marks is spoken. Default: empty, none.</summary>
    public string Scripts { get; set; } = "";

    /// <summary>Playbook of the calls: a name ("cold-call") or a file. Default: empty, none: the coach as it comes.</summary>
    public string Playbook { get; set; } = "";
}
