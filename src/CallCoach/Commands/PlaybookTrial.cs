using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Trials;
using CallCoach.Playbooks;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Tries a playbook on calls and prints what would come up, why, and what is otherwise than without it.</summary>
internal sealed class PlaybookTrial(IServiceProvider services, Terminal terminal, bool all)
{
    private const int LastCalls = 20;

    /// <exception cref="PlaybookException">There is no such playbook, or it is broken.</exception>
    public async Task<int> RunAsync(string name, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var book = services.GetRequiredService<PlaybookShelf>().Open(name);
        terminal.Line($"{book.Title ?? book.Id}, version {book.Version}: {PlaybookList.ContentsOf(book)}.");
        var trials = new CallTrials(services);
        var (calls, shown, gained, lost) = (0, 0, 0, 0);
        await foreach (var call in trials.HearAsync(paths.Count > 0 ? paths : OwnCalls(), cancellationToken))
        {
            var without = trials.Judge(call, head => head with { Playbook = null });
            var with = trials.Judge(call, head => Under(book, head));
            terminal.Line();
            terminal.Line(call.Id);
            var (more, fewer) = PlaybookTrialLines.Print(with, without, all, terminal.Line);
            (calls, shown, gained, lost) = (calls + 1, shown + with.OfType<TipShown>().Count(), gained + more, lost + fewer);
        }

        terminal.Line();
        terminal.Line($"{PlaybookList.Count(calls, "call")}, {PlaybookList.Count(shown, "tip")} with this playbook; {gained} of them only with it, {lost} that come without it no longer.");
        return ExitCodes.Fine;
    }

    private static CallHead Under(Playbook book, CallHead head) => head with
    {
        Playbook = book,
        Intensity = book.Intensity ?? head.Intensity,
        Scripts = [.. book.Scripts, .. head.Scripts.Except(head.Playbook?.Scripts ?? [])],
        Options = PlaybookThresholds.Over(head.Options, book.Thresholds),
    };

    private List<string> OwnCalls()
    {
        var folder = Path.Combine(services.GetRequiredService<IOptions<DataOptions>>().Value.FullFolder, "calls");
        var own = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.jsonl").OrderDescending(StringComparer.Ordinal).Take(LastCalls).Order(StringComparer.Ordinal).ToList()
            : [];
        return own.Count > 0 ? own : [Path.GetDirectoryName(Samples.Find("dialogues/d01.json"))!];
    }
}
