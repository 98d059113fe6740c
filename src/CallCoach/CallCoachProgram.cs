using System.CommandLine;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Language;
using CallCoach.Measuring;
using CallCoach.Models;
using CallCoach.Playbooks;
using CallCoach.Speech;
using CallCoach.Store;
using CallCoach.Team;
using CallCoach.Uplink;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>The program: reads the command line, runs the verb, and says in plain words what went wrong.</summary>
internal static class CallCoachProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var parsed = CallCoachCommand.New(terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpWithExamples or SayVersion))
            return UsageErrors.Say(parsed, terminal);

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // Signals does it
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted; // asked to end before it was done, by a signal or by whoever runs us
        }
        catch (OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
                terminal.ErrorLine($"Setting: {failure}");
            return ExitCodes.Usage;
        }
        catch (SettingException wrong)
        {
            terminal.ErrorLine(wrong.Message);
            return ExitCodes.Usage;
        }
        catch (Exception known) when (IsForThePerson(known))
        {
            terminal.ErrorLine(known.Message);
            return ExitCodes.Failed;
        }
    }

    // Their messages are written for the person who runs the program, and say what to do. Any other is a fault of ours: it ends
    // the program with its trace, which is what a report needs.
    private static bool IsForThePerson(Exception exception) =>
        exception is AudioException or SpeechException or LanguageModelException or ModelException or CallException or JournalException or PlaybookException
            or StoreException or ImportException or DeskException or MeasuringException or TeamException or UplinkException;
}
