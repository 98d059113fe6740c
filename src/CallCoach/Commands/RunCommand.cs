using System.CommandLine;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>run: serves the pages, and coaches live calls that are started from a page or from the terminal.</summary>
internal static class RunCommand
{
    /// <summary>How long the last words of a call may take when the program is to end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static Command New(Terminal terminal, CommonOptions common)
    {
        var source = new Option<FileInfo[]>("--source")
        {
            Description = "A recording as the sound of the call, in place of the devices; given twice: the rep's side, then the prospect's.",
            HelpName = "file",
        };
        var start = new Option<bool>("--start") { Description = "Start a call at once." };
        var speed = SpeedOption.New();
        var command = new Command("run", "Coach live calls: serve the overlay, start and stop calls from the page or with keys.")
        {
            source, speed, start, common.Port, common.NoOpen, common.Data, common.Set,
        };
        RecordingArguments.Check(source);
        command.SetAction((parsed, cancellationToken) =>
        {
            var files = parsed.GetValue(source) ?? [];
            if (TeamNode.IsAskedFor(common.SettingsOf(parsed)))
                return TeamRun.RunAsync(common.SettingsOf(parsed), terminal, cancellationToken);
            var sound = new SoundPlan([.. files.Select(file => file.FullName)], parsed.GetValue(speed));
            return RunAsync(
                new NodeSetup(common.SettingsOf(parsed), sound), terminal, !parsed.GetValue(common.NoOpen), parsed.GetValue(start), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        NodeSetup setup, Terminal terminal, bool open, bool start, CancellationToken cancellationToken)
    {
        using var signals = new Signals(cancellationToken);
        var profile = open ? Path.Combine(SettingSources.DataFolder(setup.Settings), "overlay-window") : null;
        await using var node = await ServedNode.StartAsync(setup, terminal, profile, signals.Any);
        terminal.Line($"CallCoach is ready: {node.Address}");
        if (!node.HasWindow)
            terminal.Line($"The overlay: {node.Address}{NodeAddress.Overlay}");
        if (node.Current.Session is { IsLive: true } resumed)
            terminal.Line($"Going on with the call of {resumed.Call.StartedAt.ToLocalTime():HH:mm}.");
        await WarmUp.RunAsync(node.Services, signals.Any);
        RecognizerWords.Say(node.Services, terminal);
        if (start && node.Current.Session is not { IsLive: true })
            await node.Current.StartAsync(new CallPlan(setup.Sound), signals.Any);

        if (terminal.IsInteractive)
            TerminalKeys.Watch(node.Current, setup.Sound, terminal, signals);
        else
            terminal.Line("Calls are started and ended from the page; Ctrl+C ends the program.");

        await Until.CancelledAsync(signals.Any);
        if (!signals.IsStop)
            await EndCallAsync(node.Current, terminal);
        return ExitCodes.Fine;
    }

    private static async Task EndCallAsync(CurrentCall current, Terminal terminal)
    {
        try
        {
            await current.StopCallAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            terminal.ErrorLine("The last words take too long to hear; the call is left open, and the next start goes on with it.");
        }
    }
}
