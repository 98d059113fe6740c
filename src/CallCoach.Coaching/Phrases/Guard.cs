using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Phrases;

/// <summary>What keeps a phrase from being flagged: a helpful no, a quote, a tag question.</summary>
/// <param name="Reach">Tokens it looks at, for scopes before, after and near.</param>
/// <param name="Drops">Drops the match; otherwise the match is only counted for the review.</param>
internal sealed record Guard(string Id, GuardScope Scope, int Reach, bool Drops, Regex? Pattern)
{
    public bool Holds(NormalText text, TokenRange flagged, NormalText previousProspect) => Pattern is not null && Scope switch
    {
        GuardScope.Overlap => Touches(text, flagged),
        GuardScope.Before => Pattern.IsMatch(text.Slice(flagged.First - Reach, flagged.First - 1)),
        GuardScope.After => Pattern.IsMatch(text.Slice(flagged.Last + 1, flagged.Last + Reach)),
        GuardScope.Near => Pattern.IsMatch(text.Slice(flagged.First - Reach, flagged.Last + Reach)),
        GuardScope.Utterance => Pattern.IsMatch(text.Text),
        GuardScope.PreviousTurn => Pattern.IsMatch(previousProspect.Text),
        _ => false,
    };

    private bool Touches(NormalText text, TokenRange flagged)
    {
        for (var match = Pattern!.Match(text.Text); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0 && text.Touched(match.Index, match.Length).Overlaps(flagged))
                return true;
        }

        return false;
    }
}
