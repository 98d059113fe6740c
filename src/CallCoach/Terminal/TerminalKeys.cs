using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>Keys in the terminal of a running program: s starts a call, e ends it, q quits.</summary>
internal static class TerminalKeys
{
    public static void Watch(CurrentCall current, SoundPlan sound, Terminal terminal, Signals signals)
    {
        terminal.Line("Keys: s start a call, e end it, q quit.");
        // Reading a key blocks; the thread goes with the process.
        _ = Task.Run(
            async () =>
            {
                while (!signals.Any.IsCancellationRequested)
                    await PressAsync(Console.ReadKey(intercept: true).KeyChar, current, sound, terminal, signals);
            },
            signals.Any);
    }

    internal static async Task PressAsync(char key, CurrentCall current, SoundPlan sound, Terminal terminal, Signals signals)
    {
        switch (char.ToLowerInvariant(key))
        {
            case 's':
                await StartAsync(current, sound, terminal, signals.Any);
                break;
            case 'e' when current.Session is { IsLive: true }:
                await current.StopCallAsync();
                break;
            case 'e':
                terminal.Line("No call is under way.");
                break;
            case 'q':
                signals.Quit();
                break;
        }
    }

    private static async Task StartAsync(CurrentCall current, SoundPlan sound, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            await current.StartAsync(new CallPlan(sound), cancellationToken);
            terminal.Line("The call is on.");
        }
        catch (Exception refused) when (refused is CallException or AudioException)
        {
            terminal.ErrorLine(refused.Message);
        }
    }
}
