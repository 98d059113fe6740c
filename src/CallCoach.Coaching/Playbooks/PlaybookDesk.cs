using CallCoach.Coaching.Detectors;

namespace CallCoach.Coaching;

/// <summary>Passes each finding over the team's desk: detectors that are off or for the review, and the team's own words for tips.</summary>
internal sealed class PlaybookDesk(Playbook book)
{
    private readonly Dictionary<(string Kind, string Headline), PlaybookTip> _words = book.Tips
        .Select(tip => (Name: TipNames.Find(tip.Key), Words: tip.Value))
        .Where(tip => tip.Name is not null)
        .ToDictionary(tip => (tip.Name!.Kind, tip.Name.Headline), tip => tip.Words);

    /// <summary>The finding as the team wants it, or <see langword="null"/> if it does not want it at all.</summary>
    public Finding? Pass(Finding finding, CallState call)
    {
        // What keeps people safe passes untouched, whatever its kind.
        if (finding.Tip is { Class: TipClass.Legal } or { Tone: TipTone.Stop } || finding.Group == FindingGroup.Move
            || PlaybookKinds.Safety.Contains(finding.Kind, StringComparer.Ordinal))
        {
            return finding;
        }

        return book.Detectors.GetValueOrDefault(finding.Kind) switch
        {
            DetectorMode.Off => null,
            DetectorMode.Review => finding with { Tip = null },
            _ => InTheirWords(finding, call),
        };
    }

    private Finding InTheirWords(Finding finding, CallState call)
    {
        if (finding.Tip is not { } draft || !_words.TryGetValue((finding.Kind, draft.Headline), out var words))
            return finding;
        var say = words.Say is { } phrase ? Name.Fill(phrase, Name.Of(call)) : draft.Say is not null && KeepsItsPhrase(finding) ? draft.Say : null;
        return finding with { Tip = draft with { Headline = words.Headline, Say = say, Why = say is null ? draft.Why : null } };
    }

    // A rewrite is made from the rep's own sentence, and a time from the prospect's: no text of a playbook stands in for them.
    private static bool KeepsItsPhrase(Finding finding) => finding.Kind is Kinds.Negative or Kinds.WantsTime;
}
