using System.CommandLine;
using CallCoach.Measuring.Reports;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.BestTime.Trial;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Measuring.Commands;

/// <summary>bench besttime: the best-time chain against calling evenly at all hours, on simulated people.</summary>
internal static class BestTimeCommand
{
    public static Command New(MeasuringSetup setup)
    {
        var calls = new Option<int>("--calls") { Description = "Calls in each run, 25 or more.", DefaultValueFactory = _ => 1000 };
        var runs = new Option<int>("--runs") { Description = "Simulated teams, 2 to 1000; the more, the narrower the ranges.", DefaultValueFactory = _ => 40 };
        var json = CommonArguments.Json();
        var command = new Command("besttime", "Simulate teams that call, and measure whether the best-time chain reaches more people than calling evenly does.") { calls, runs, json };
        calls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 25 or > 100_000)
                result.AddError("--calls takes 25 to 100000.");
        });
        runs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 2 or > 1000)
                result.AddError("--runs takes 2 to 1000.");
        });
        command.SetAction((parsed, cancellationToken) => Measurement.RunAsync(parsed, sheet => Measurement.WithServicesAsync(setup, parsed, [], services =>
        {
            var options = services.GetRequiredService<IOptions<BestTimeOptions>>().Value;
            var result = BestTimeTrial.Run(parsed.GetValue(calls), parsed.GetValue(runs), options);
            sheet.Table(
                $"{result.Runs} simulated teams, {result.Calls} calls each; means, and where the true mean lies 95 times in 100",
                ["what", "value"],
                [
                    ["Answered, hours chosen by the chain", $"{result.AnswersOfChain}"],
                    ["Answered, all hours evenly", $"{result.AnswersOfEven}"],
                    ["Gain of the chain", $"{result.Gain}"],
                    ["The hour it names, of the best one's rate", $"{result.PickOfChain}"],
                    ["The same by plain counting", $"{result.PickOfEven}"],
                    ["Cells whose true rate lies in the 90 % range", $"{result.Coverage}"],
                ]);
            if (parsed.GetValue(json) is { } target)
                FiguresOf(result).Write(target.FullName);
            return Task.FromResult(true);
        })));
        return command;
    }

    private static MetricSet FiguresOf(TrialResult result)
    {
        var figures = new MetricSet();
        figures.Add("calls", result.Calls);
        figures.Add("runs", result.Runs);
        Add("answers.chain", result.AnswersOfChain);
        Add("answers.even", result.AnswersOfEven);
        Add("gain", result.Gain);
        Add("pick.chain", result.PickOfChain);
        Add("pick.even", result.PickOfEven);
        Add("coverage", result.Coverage);
        return figures;

        void Add(string name, Estimate estimate)
        {
            figures.Add(name, estimate.Mean);
            figures.Add($"{name}.low", estimate.Low);
            figures.Add($"{name}.high", estimate.High);
        }
    }
}
