using CallCoach.Coaching;
using Spectre.Console;

namespace CallCoach;

/// <summary>A call that a playbook was tried on, as lines.</summary>
internal static class PlaybookTrialLines
{
    /// <returns>How many tips come only with the playbook, and how many only without it.</returns>
    public static (int More, int Fewer) Print(
        IReadOnlyList<CallEvent> with, IReadOnlyList<CallEvent> without, bool all, Action<string, Style?> line)
    {
        var findings = with.OfType<FindingMade>().ToDictionary(made => made.Finding.Id, made => made.Finding);
        var before = without.OfType<TipShown>().Select(KeyOf).ToList();
        var more = 0;
        foreach (var happened in with)
        {
            switch (happened)
            {
                case TipShown shown:
                    var isNew = !before.Remove(KeyOf(shown));
                    more += isNew ? 1 : 0;
                    line($"{(isNew ? "+" : " ")} {At(shown.At)}  {TipOf(shown.Tip)}", null);
                    line($"           {Reason(findings[shown.Tip.Finding])}", null);
                    break;
                case TipHeld held when all:
                    line($"  {At(held.At)}  (held back, {Plainly.Said(Kebab.Of(held.Because))}: {held.Headline}) {Reason(findings[held.Finding])}", null);
                    break;
                case FindingMade { Finding: { Tip: null, Severity: > 0, Group: not FindingGroup.Move } kept } when all:
                    line($"  {At(happened.At)}  (for the review) {Reason(kept)}", null);
                    break;
            }
        }

        foreach (var gone in before)
            line($"- {At(gone.At)}  {gone.Headline}", null);
        if (more == 0 && before.Count == 0 && !with.OfType<TipShown>().Any())
            line("  nothing comes up", null);
        return (more, before.Count);
    }

    // A tip is the same if it says the same at about the same time.
    private static (TimeSpan At, string Headline) KeyOf(TipShown shown) => (TimeSpan.FromSeconds(Math.Round(shown.At.TotalSeconds)), shown.Tip.Headline);

    private static string At(TimeSpan time) => CallTime.Of(time.TotalSeconds);

    private static string TipOf(Tip tip) => tip.Say is { } say ? $"{tip.Headline} Say: \"{say}\"" : tip.Headline;

    private static string Reason(Finding finding) => $"{finding.Kind}, {finding.Rule}: {finding.Evidence}";
}
