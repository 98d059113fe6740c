using System.CommandLine;
using CallCoach.Measuring.Archive;
using CallCoach.Measuring.Crash;
using CallCoach.Measuring.Machine;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Commands;

/// <summary>bench crash: kills the program in the midst of calls, and counts what is lost.</summary>
internal static class CrashCommand
{
    private static readonly string[] MustBeZero =
        ["lost_calls", "lost_entries", "journals_with_holes", "journals_that_replay_otherwise", "calls_that_do_not_open", "database_faults"];

    public static Command New()
    {
        var kills = new Option<int>("--kills") { Description = "How often to kill it.", DefaultValueFactory = _ => 200 };
        var victim = new Option<DirectoryInfo?>("--victim") { Hidden = true };
        var call = new Option<FileInfo?>("--call") { Description = "The recording that is played. [default: samples/calls/d01.wav]", HelpName = "file" };
        var speed = new Option<double>("--speed") { Hidden = true, DefaultValueFactory = _ => 1 };
        var json = CommonArguments.Json();
        var command = new Command("crash", "Kill the program at random moments of calls, and count what is lost. Words are made up; all else is real.")
        {
            kills, call, victim, speed, json,
        };
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, async sheet =>
        {
            var recording = parsed.GetValue(call)?.FullName ?? CommonArguments.Sample(Path.Combine("calls", "d01.wav"));
            if (parsed.GetValue(victim) is { } folder)
            {
                await CrashNode.RunAsync(folder.FullName, recording, parsed.GetValue(speed), Console.Out, cancellationToken);
                return true;
            }

            using var place = BenchFolder.At(null);
            var figures = await new CrashBench(OwnProgram.Command(), place.Path, recording).RunAsync(parsed.GetValue(kills), sheet.Line, cancellationToken);
            sheet.Table("", ["what", "value"], figures.Select(figure => new[] { figure.Key, Figures.Number(figure.Value) }));
            if (parsed.GetValue(json) is { } target)
                figures.Write(target.FullName);
            return figures["calls"] > 0 && MustBeZero.All(name => figures[name] == 0);
        }));
        return command;
    }
}
