using System.CommandLine;
using System.Globalization;
using CallCoach.Measuring.Machine;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Team;

namespace CallCoach.Measuring.Commands;

/// <summary>bench team: puts the load of a whole floor on a team node with its real database.</summary>
internal static class TeamCommand
{
    private static readonly int[] s_usual = [50, 100, 200, 300];

    public static Command New()
    {
        var database = new Option<string>("--database")
        {
            Description = "Connection string of a PostgreSQL database that may be filled; made where it does not exist.",
            HelpName = "connection",
            Required = true,
        };
        var redis = new Option<string?>("--redis") { Description = "Address of Redis, for two nodes and more.", HelpName = "host:port" };
        var nodes = new Option<int>("--nodes") { Description = "Team nodes behind the address.", DefaultValueFactory = _ => 1 };
        var calls = new Option<int[]>("--calls") { Description = "Live calls; give it several times for a table.", DefaultValueFactory = _ => s_usual };
        var boards = new Option<int>("--boards") { Description = "Boards that are open.", DefaultValueFactory = _ => 20 };
        var seconds = new Option<int>("--seconds") { Description = "How long each run counts.", DefaultValueFactory = _ => 60 };
        var json = CommonArguments.Json();
        var command = new Command("team", "Measure a team node under load: live calls of two events a second each, and boards that show them.")
        {
            database, redis, nodes, calls, boards, seconds, json,
        };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            if (parsed.GetValue(nodes) > 1 && string.IsNullOrEmpty(parsed.GetValue(redis)))
                throw new MeasuringException("Two nodes need Redis between them: name it with --redis.");
            var bench = new TeamBench(
                OwnProgram.Command(), parsed.GetValue(database)!, parsed.GetValue(redis), parsed.GetValue(nodes), parsed.GetValue(boards),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            var results = new List<TeamBenchResult>();
            foreach (var size in parsed.GetValue(calls) ?? s_usual)
            {
                results.Add(await bench.RunAsync(size, cancellationToken));
                sheet.Line($"{size} calls: p95 {Figures.Milliseconds(results[^1].P95)}");
                if (results[^1].Broken > 0)
                    sheet.Line($"  {Figures.Count(results[^1].Broken)} nodes were refused or lost their line.");
            }

            sheet.Table("", ["live calls", "p50", "p95", "p99", "events/s", "lost", "boards behind", "node cores", "driver cores", "commits/s", "MB at start", "MB at end", "to boards, KB/s"], results.Select(Row));
            if (parsed.GetValue(json) is { } target)
                Metrics(results).Write(target.FullName);
            return results.TrueForAll(result => result.IsSound);

            string[] Row(TeamBenchResult result) =>
            [
                Figures.Count(result.Calls), Figures.Milliseconds(result.Median), Figures.Milliseconds(result.P95), Figures.Milliseconds(result.P99),
                Figures.Number(2.0 * result.Calls), Figures.Number(Math.Abs(result.Lost) + Math.Abs(result.CaptionsOff)), Figures.Count(result.BoardsBehind),
                Figures.Number(result.NodeCores), Figures.Number(result.DriverCores), Figures.Number(result.Commits, "0"), Figures.Number(result.MegabytesBefore, "0"), Figures.Number(result.MegabytesAfter, "0"),
                Figures.Number(result.BoardKilobytes, "0"),
            ];
        }));
        return command;
    }

    private static MetricSet Metrics(IEnumerable<TeamBenchResult> results)
    {
        var figures = new MetricSet();
        foreach (var result in results)
        {
            var name = result.Calls.ToString(CultureInfo.InvariantCulture);
            figures.Add($"p95_ms_{name}", result.P95);
            figures.Add($"lost_{name}", Math.Abs(result.Lost) + Math.Abs(result.CaptionsOff));
            figures.Add($"node_cores_{name}", result.NodeCores);
            figures.Add($"mb_end_{name}", result.MegabytesAfter);
        }

        return figures;
    }
}
