using System.CommandLine;
using CallCoach.Measuring.Commands;

namespace CallCoach.Measuring;

/// <summary>The verbs that measure: bench road, bench speech, bench store, bench besttime, bench leads, bench import, bench crash, bench soak, bench team, eval. The program adds them to its own.</summary>
public static class MeasuringCommands
{
    public static IReadOnlyList<Command> Create(MeasuringSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var bench = new Command("bench", "Measure how fast and how well this machine hears and keeps calls.")
        {
            RoadCommand.New(setup),
            SpeechCommand.New(setup),
            StoreCommand.New(setup),
            BestTimeCommand.New(setup),
            ImportBenchCommand.New(setup),
            RecordingsCommand.New(setup),
            CrashCommand.New(),
            SoakCommand.New(setup),
            TeamCommand.New(),
        };
        var eval = EvalCommand.New(setup);
        foreach (var verb in bench.Subcommands.Append(eval))
        {
            foreach (var option in setup.Options)
                verb.Options.Add(option);
        }

        return [bench, eval];
    }
}
