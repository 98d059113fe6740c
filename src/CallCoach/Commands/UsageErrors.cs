using System.CommandLine;
using System.CommandLine.Parsing;
using CallCoach.Coaching;

namespace CallCoach;

/// <summary>Says what is wrong with a command line, what was perhaps meant, and where help is.</summary>
internal static class UsageErrors
{
    public static int Say(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            terminal.ErrorLine(message);
        foreach (var unknown in parsed.UnmatchedTokens)
        {
            if (Nearest(unknown, command) is { } meant)
                terminal.ErrorLine($"Did you mean \"{meant}\"?");
        }

        terminal.ErrorLine($"\"callcoach{PathOf(parsed.CommandResult)} --help\" shows what there is.");
        return ExitCodes.Usage;
    }

    private static string PathOf(SymbolResult? result) => result is CommandResult { Command: not RootCommand } verb
        ? $"{PathOf(verb.Parent)} {verb.Command.Name}"
        : "";

    private static string? Nearest(string unknown, Command command)
    {
        var names = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.Select(option => option.Name))
            .Where(name => name.StartsWith('-') == unknown.StartsWith('-'));
        return names.Select(name => (Name: name, Distance: EditDistance.BetweenInEitherCase(name, unknown)))
            .Where(candidate => candidate.Distance <= 2)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }
}
