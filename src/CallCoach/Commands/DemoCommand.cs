using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach;

/// <summary>demo: plays a sample call through the real road, with the overlay, and ends with a summary.</summary>
internal static class DemoCommand
{
    /// <summary>How long the call waits for the overlay to be there.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public static Command New(Terminal terminal, CommonOptions common)
    {
        var speed = SpeedOption.New();
        var exit = new Option<bool>("--exit") { Description = "End when the call is over, instead of serving on." };
        var command = new Command("demo", "Play a sample call through the real pipeline and see it being coached.")
        {
            speed, exit, common.NoOpen, common.Port, common.Set,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            common.SettingsOf(parsed), parsed.GetValue(speed), parsed.GetValue(exit), !parsed.GetValue(common.NoOpen), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Dictionary<string, string?> settings, double speed, bool exit, bool open, Terminal terminal, CancellationToken cancellationToken)
    {
        using var signals = new Signals(cancellationToken);
        using var folder = new DemoFolder();
        settings = SettingSources.InFolder(settings, folder.Path);
        settings["Call:Scripts"] = Samples.Find("scripts/brightloop.md");
        var sound = new SoundPlan([Samples.Find("calls/d01.wav")], speed);

        await using var node = await ServedNode.StartAsync(
            new NodeSetup(settings, sound), terminal, open ? folder.WindowProfile : null, signals.Any);
        terminal.Line(node.HasWindow ? $"The overlay is open; the page of the call is {node.Address}" : $"The overlay: {node.Address}{NodeAddress.Overlay}");
        terminal.Line();
        try
        {
            await WarmUp.RunAsync(node.Services, signals.Any);
            RecognizerWords.Say(node.Services, terminal);
            if (node.HasWindow)
                await node.Services.GetRequiredService<Watchers>().AnyoneAsync(Patience, signals.Any);
            return await PlayAsync(node, sound, exit, terminal, signals);
        }
        catch (OperationCanceledException) when (signals.Any.IsCancellationRequested)
        {
            return ExitCodes.Fine;
        }
    }

    private static async Task<int> PlayAsync(ServedNode node, SoundPlan sound, bool exit, Terminal terminal, Signals signals)
    {
        // Nothing is known of the person: their name is learnt from what is said.
        var lead = new LeadFacts(FirstName: null, Company: null, Segment: "landscaping");
        var session = await node.Current.StartAsync(new CallPlan(sound, lead), signals.Any);
        await Task.WhenAny(session.Completion, Until.CancelledAsync(signals.Any));
        await session.StopAsync();
        if (session.Fault is { } fault)
        {
            terminal.ErrorLine(fault.Message);
            return ExitCodes.Failed;
        }

        await node.Printing.CallEnded;
        if (!exit && !signals.Any.IsCancellationRequested)
        {
            terminal.Line();
            terminal.Line($"The page stays at {node.Address} until Ctrl+C.");
            await Until.CancelledAsync(signals.Any);
        }

        return ExitCodes.Fine;
    }
}
