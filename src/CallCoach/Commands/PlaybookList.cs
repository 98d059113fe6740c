using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Playbooks;

namespace CallCoach;

/// <summary>The playbooks on this machine, a line each.</summary>
internal static class PlaybookList
{
    public static int Print(IServiceProvider services, Terminal terminal)
    {
        var shelf = services.GetRequiredService<PlaybookShelf>();
        var (chosen, isTeams) = ChosenPlaybook.Of(services);
        var broken = 0;
        foreach (var (name, file) in shelf.All)
        {
            terminal.Line($"{(name == chosen ? "*" : " ")} {name,-24}  {Describe(shelf, file, ref broken)}");
            terminal.Line($"  {"",-24}  {file}");
        }

        terminal.Line((chosen, isTeams) switch
        {
            ({ } name, false) => $"Calls use \"{name}\" (the setting Call:Playbook).",
            ({ } name, true) => $"Calls use \"{name}\", your team's. The setting Call:Playbook chooses another one, or \"{CallOptions.NoPlaybook}\".",
            _ => "Calls use none of them: --set Call:Playbook=NAME, or the setting of that name, chooses one.",
        });
        return broken > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    public static string ContentsOf(Playbook book)
    {
        var (wording, signals) = (book.Phrases.Count(phrase => !PlaybookKinds.IsSignal(phrase.Kind)), book.Phrases.Count(phrase => PlaybookKinds.IsSignal(phrase.Kind)));
        return $"{Count(wording, "phrase")}, {Count(signals, "signal phrase")}, {Count(book.Rules.Count, "rule")}, {Count(book.Scripts.Count, "script")}, "
            + $"{Count(book.Thresholds.Count, "threshold")}, {Count(book.Vocabulary.Count, "word")} of vocabulary";
    }

    private static string Describe(PlaybookShelf shelf, string file, ref int broken)
    {
        try
        {
            var book = shelf.Read(file);
            return $"{book.Title ?? book.Id}, version {book.Version}: {ContentsOf(book)}";
        }
        catch (PlaybookException faulty)
        {
            broken++;
            return $"broken: {(faulty.Faults.Count > 0 ? faulty.Faults[0].ToString() : faulty.Message)}";
        }
    }

    public static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
