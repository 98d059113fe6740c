namespace CallCoach.Api;

/// <summary>The API of calls for programs on this machine. Section "Api".</summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>Serve /api/v1. Default off: whoever may open a port on this machine could read the calls.</summary>
    public bool Enabled { get; set; }
}
