namespace CallCoach.Team;

/// <summary>Where the program's own figures go: requests, queries, connections, memory. Never words, names or numbers of a call.</summary>
public sealed class TelemetrySettings
{
    /// <summary>Address of an OpenTelemetry collector (OTLP over gRPC), such as http://localhost:4317. Default: none, and nothing is sent.</summary>
    public string Endpoint { get; set; } = "";
}
