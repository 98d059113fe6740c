using System.CommandLine;
using System.Globalization;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>rep: what the rep's last calls taught the program, and how to have it forgotten. It is the rep's own.</summary>
internal static class RepCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var forget = new Option<bool>("--forget") { Description = "Forget all of it." };
        var unmute = new Option<string?>("--unmute") { Description = "Show tips of this kind again.", HelpName = "kind" };
        var command = new Command("rep", "See what your last calls taught the coach: your pace, what you keep well, what you put away.")
        {
            forget, unmute, common.Data, common.Set,
        };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            var store = services.GetRequiredService<RepStore>();
            if (parsed.GetValue(forget))
            {
                store.Forget();
                terminal.Line("Forgotten. The next calls teach anew.");
                return ExitCodes.Fine;
            }

            return parsed.GetValue(unmute) is { } kind ? Unmute(store, kind, terminal) : Show(store, services.GetRequiredService<TimeProvider>(), terminal);
        });
        return command;
    }

    private static int Unmute(RepStore store, string kind, Terminal terminal)
    {
        if (!store.Read().Mutes.ContainsKey(kind))
        {
            terminal.ErrorLine($"Tips about \"{kind}\" are not muted. \"callcoach rep\" shows which are.");
            return ExitCodes.Failed;
        }

        store.Change(memory => memory.Unmuted(kind));
        terminal.Line($"Tips about \"{kind}\" come again from the next call on.");
        return ExitCodes.Fine;
    }

    private static int Show(RepStore store, TimeProvider time, Terminal terminal)
    {
        if (!store.IsOn)
        {
            terminal.Line("Nothing is learnt from your calls: the setting Data:LearnFromCalls is false.");
            return ExitCodes.Fine;
        }

        var memory = store.Read();
        var history = memory.History();
        terminal.Line($"Learnt from {memory.Calls.Count} calls (the last 60 count). Only numbers and kinds are kept: no words, no sound.");
        if (memory.Pace() is { } pace)
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Your pace: {pace:0} words a minute."));
        terminal.Line($"Kept well, for the review only: {Listed(history.Faded)}.");
        terminal.Line($"Muted, because you dismissed them three times in a week: {Listed(memory.MutedAt(time.GetUtcNow()))}.");
        terminal.Line(history.Often is null ? "Phrases you repeat from call to call: known after ten calls." : "Phrases you repeat from call to call are noticed.");
        return ExitCodes.Fine;
    }

    private static string Listed(IReadOnlyList<string> kinds) => kinds.Count == 0 ? "none" : string.Join(", ", kinds);
}
