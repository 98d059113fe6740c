using System.CommandLine;
using CallCoach.Playbooks;

namespace CallCoach;

/// <summary>playbook: lists the team's playbooks, checks one, tries it on calls, and says which keys there are.</summary>
internal static class PlaybookCommand
{
    public static Command New(Terminal terminal, CommonOptions common) => new("playbook", "See, check and try how a team wants its calls coached.")
    {
        List(terminal, common),
        Check(terminal, common),
        Test(terminal, common),
        Keys(terminal),
    };

    private static Command List(Terminal terminal, CommonOptions common)
    {
        var command = new Command("list", "The playbooks on this machine.") { common.Data, common.Set };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            return PlaybookList.Print(services, terminal);
        });
        return command;
    }

    private static Command Check(Terminal terminal, CommonOptions common)
    {
        var name = NameOf();
        var command = new Command("check", "Check a playbook: each fault with its line and what is allowed.") { name, common.Data, common.Set };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            var book = services.GetRequiredService<PlaybookShelf>().Open(parsed.GetRequiredValue(name));
            terminal.Line($"{book.Id}, version {book.Version}: fine. {PlaybookList.ContentsOf(book)}.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Test(Terminal terminal, CommonOptions common)
    {
        var name = NameOf();
        var calls = new Argument<FileSystemInfo[]>("calls")
        {
            Description = "Journals (.jsonl), dialogues (.json), recordings (.wav), or folders of them. Without any: the last 20 calls of this machine, or the sample calls.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = "Also tips that were held back, and why, and what is kept for the review." };
        var command = new Command("test", "Try a playbook on calls: what would come up when, and why, and what changes.") { name, calls, all, common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            var paths = parsed.GetValue(calls)?.Select(path => path.FullName).ToList() ?? [];
            return await new PlaybookTrial(services, terminal, parsed.GetValue(all)).RunAsync(parsed.GetRequiredValue(name), paths, signals.Any);
        });
        return command;
    }

    private static Command Keys(Terminal terminal)
    {
        var command = new Command("keys", "Every key of a playbook, what it may be and what it does, as Markdown.");
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(PlaybookSchema.ToMarkdown());
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Argument<string> NameOf() => new("playbook") { Description = "Its name, or its file." };
}
