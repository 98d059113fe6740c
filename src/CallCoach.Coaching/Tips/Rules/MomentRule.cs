namespace CallCoach.Coaching;

/// <summary>A tip waits for an edge of talk: the rep's pause, the end of the prospect's turn. Some moments belong to the prospect alone.</summary>
internal static class MomentRule
{
    public static Verdict Check(TipCandidate candidate, TipView view)
    {
        var options = view.Options;
        if (view.Now < options.Moments.CallBegins)
            return Verdict.Wait(HeldBecause.CallJustBegan);
        if (candidate.IsLasting && view.Now - candidate.MadeAt < options.LastingHold)
            return Verdict.Wait(HeldBecause.TooSlight);
        if (candidate.IsStop)
            return StopMoment(candidate, view);
        if (IsProspectsOwn(candidate, view))
            return Verdict.Wait(HeldBecause.Silence);
        return candidate.Class == TipClass.Reaction ? ReactionMoment(view) : CoachingMoment(candidate, view);
    }

    // Arguing after a no is told within two seconds, whoever speaks.
    private static Verdict StopMoment(TipCandidate candidate, TipView view) =>
        IsProspectBeginning(view) && view.Now - candidate.Finding.Place.To < view.Options.Moments.AtLatest
            ? Verdict.Wait(HeldBecause.ProspectSpeaking)
            : Verdict.Go;

    private static Verdict ReactionMoment(TipView view) =>
        view.Call.Prospect.IsSpeaking || view.Call.Prospect.SilentFor < view.Options.Moments.ProspectEnds || AreWordsPending(view)
            ? Verdict.Wait(HeldBecause.ProspectSpeaking)
            : Verdict.Go;

    private static Verdict CoachingMoment(TipCandidate candidate, TipView view)
    {
        if (IsProspectBeginning(view) || AreWordsPending(view))
            return Verdict.Wait(HeldBecause.ProspectSpeaking);

        var (moments, call, lastWord) = (view.Options.Moments, view.Call, candidate.Finding.Place.To);
        var repPauses = call.Rep.SilentFor >= moments.RepPauses;
        var prospectEnded = call.Prospect.FellSilent > lastWord && call.Prospect.SilentFor >= moments.ProspectEnds;
        if (candidate.IsWhisper)
            return repPauses ? Verdict.Go : Verdict.Wait(HeldBecause.Stale);
        return repPauses || prospectEnded || view.Now - lastWord >= moments.AtLatest
            ? Verdict.Go
            : Verdict.Wait(HeldBecause.Stale);
    }

    // What the prospect just said may change everything: it is waited for, but not long.
    private static bool AreWordsPending(TipView view) =>
        view.Call.Prospect.WordsArePending && view.Call.Prospect.SilentFor < view.Options.Moments.WordsPending;

    private static bool IsProspectBeginning(TipView view)
    {
        var (prospect, moments) = (view.Call.Prospect, view.Options.Moments);
        if (!prospect.IsSpeaking || view.Now - prospect.TurnBegan >= moments.ProspectBegins)
            return false;
        var isStillTheRepsPause = prospect.SpeakingFor < moments.ProspectSettles && view.Call.Rep.SilentFor >= moments.RepPauses;
        return !isStillTheRepsPause;
    }

    private static bool IsProspectsOwn(TipCandidate candidate, TipView view)
    {
        var (call, moments) = (view.Call, view.Options.Moments);
        var need = call.Findings.LastOrDefault(Rules.IsNeed);
        if (need is not null && need.Id != candidate.Finding.Id && view.Now - need.Place.From < moments.Need)
            return true;

        return call.LastFinding(Kinds.OpenQuestion) is { } question
            && view.Now - question.Place.To < moments.OpenQuestion
            && !HasAnswered(call.Prospect, question.Place.To, moments.ProspectEnds);
    }

    private static bool HasAnswered(SpeakerState prospect, TimeSpan asked, TimeSpan silence) =>
        prospect.FellSilent > asked && prospect.SilentFor >= silence;
}
