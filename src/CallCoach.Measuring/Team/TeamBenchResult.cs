namespace CallCoach.Measuring.Team;

/// <summary>What a run of <see cref="TeamBench"/> found.</summary>
/// <param name="Sent">Events that nodes published.</param>
/// <param name="Shown">States that boards showed, each board counted.</param>
/// <param name="Lost">Events that are not kept; less than zero were kept twice.</param>
/// <param name="CaptionsOff">Lines sent less lines kept.</param>
/// <param name="BoardsBehind">Calls whose last state a board does not show, each board counted.</param>
/// <param name="Broken">Nodes whose line broke, or who were refused.</param>
/// <param name="NodeCores">Processor of all team nodes, in cores.</param>
/// <param name="DriverCores">Processor of this driver, in cores.</param>
/// <param name="Commits">Transactions of the database, a second.</param>
/// <param name="MegabytesBefore">Memory of all team nodes when the count began.</param>
/// <param name="BoardKilobytes">Sent to all boards, a second.</param>
internal sealed record TeamBenchResult(
    int Calls, long Sent, int Shown, double Median, double P95, double P99, double Largest, long Lost, long CaptionsOff, int BoardsBehind, int Broken,
    double NodeCores, double DriverCores, double Commits, double MegabytesBefore, double MegabytesAfter, double BoardKilobytes)
{
    public bool IsSound => Lost == 0 && CaptionsOff == 0 && BoardsBehind == 0 && Broken == 0;
}
