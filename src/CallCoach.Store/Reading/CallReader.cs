using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Reads the rows of a call off its log and the rep's edits. Pure: the same log and edits give the same rows.</summary>
internal sealed class CallReader(Rejudgement rejudgement)
{
    /// <summary>The shortest talk that a pace can be told of.</summary>
    private static readonly TimeSpan LeastTalk = TimeSpan.FromSeconds(1);

    /// <param name="key">The call's key, as given to it when it was first kept.</param>
    public StoredCall Read(CallSource source, IReadOnlyList<CallEvent> log, CallEdits edits, long key)
    {
        // Normally gone from the journal already: a crash may have come in between, and an archive is not to be quicker.
        if (log.Any(IsNotToBeKept))
            log = [.. log.Where(happened => happened is CallStarted or CallEnded or CallRated || IsNotToBeKept(happened))];
        var judged = rejudgement.Run(log, edits.Words);
        var state = StateOf(judged);
        var call = Row(source, judged, log, state, edits.Call, key);
        var moments = MomentReader.Read(key, judged, log, edits.Tips);
        call.IsFlagged = edits.Call?.IsFlagged is true || moments.Any(moment => moment.Kind is CallFilter.Flagged);
        call.TipsShown = moments.Count(moment => moment.Fate == TipFate.Shown);
        call.TipsFollowed = moments.Count(moment => moment.Ending is TipEnding.Followed or TipEnding.Done);
        call.Scripted = moments.Count(moment => moment is { Kind: Kinds.Scripted, Severity: > 0 });
        return new StoredCall(call, UtteranceReader.Read(call, judged, log, moments), moments, Scores(key, state, edits), Gaps(key, log));
    }

    private static bool IsNotToBeKept(CallEvent happened) => happened is KeyPressed { Key: RepKey.StopKeeping };

    private static CallState StateOf(IReadOnlyList<CallEvent> log)
    {
        var state = new CallState();
        foreach (var happened in log)
        {
            if (happened is FindingMade made)
                state.TakeIn(made.Finding);
            else if (happened is not Judgement)
                state.TakeIn(happened);
        }

        return state;
    }

    private static CallRow Row(
        CallSource source, IReadOnlyList<CallEvent> judged, IReadOnlyList<CallEvent> log, CallState state, CallEditRow? edit, long key)
    {
        var sum = CallSummary.Of(judged);
        var head = state.Head;
        var lead = head?.Lead;
        // A rebuilt call keeps the rating that the rep saw, unless words were corrected: then it is rated anew.
        var rating = sum.Rating ?? log.OfType<CallRated>().LastOrDefault()?.Rating;
        return new CallRow
        {
            Id = key,
            Call = source.Info.Id,
            StartedAt = source.Info.StartedAt,
            Source = source.Info.Source,
            Length = sum.Length,
            IsImported = source.SoundHash is not null,
            SoundHash = source.SoundHash,
            Origin = source.Origin,
            HasWords = !log.Any(IsNotToBeKept),
            RepName = head?.RepName,
            FirstName = edit?.FirstName ?? lead?.FirstName ?? state.Person?.FirstName,
            Company = edit?.Company ?? lead?.Company,
            Segment = edit?.Segment ?? lead?.Segment,
            Number = edit?.Number ?? lead?.Number,
            Outcome = edit?.Outcome ?? rating?.Outcome,
            JudgedOutcome = rating?.Outcome,
            Reason = edit?.Reason ?? rating?.Reason,
            Quote = rating?.Quote,
            QuotedAt = rating?.QuotedAt,
            Overlay = rating?.Overlay,
            RepWords = sum.RepWords,
            ProspectWords = sum.ProspectWords,
            RepShare = Math.Round(sum.RepShare, 4),
            Pace = PaceOf(state),
            UsualPause = sum.UsualPause,
            LongestTurn = sum.LongestTurn,
            Questions = sum.Questions,
            NameUses = sum.NameUses,
            GoodThing = sum.GoodThing,
            TryNext = sum.TryNext,
            Promised = sum.Promised,
        };
    }

    private static double PaceOf(CallState state)
    {
        var talk = state.Utterances.Where(said => said.Speaker == Speaker.Rep).Aggregate(TimeSpan.Zero, (sum, said) => sum + (said.End - said.Start));
        return talk < LeastTalk ? 0 : Math.Round(state.Rep.Words / talk.TotalMinutes, 1);
    }

    private static List<ScoreRow> Scores(long key, CallState state, CallEdits edits) =>
        [.. Scorecard.Of(state.Findings, state.NameUses.Count, state.Rep.Words > 0 && state.Prospect.Words > 0 && !state.IsMachineOnLine)
            .Select((line, i) => new ScoreRow
            {
                Id = CallKeys.Of(key, i),
                CallId = key,
                Name = line.Name,
                Judged = line.Grade,
                Grade = edits.Scores.FirstOrDefault(edit => edit.Name == line.Name)?.Grade ?? line.Grade,
                Reason = line.Reason,
                Evidence = string.Join(',', line.Evidence),
            })];

    private static List<GapRow> Gaps(long key, IReadOnlyList<CallEvent> log) =>
        [.. log.OfType<SoundMissing>().Select((gap, i) => new GapRow
        {
            Id = CallKeys.Of(key, i),
            CallId = key,
            Speaker = gap.Speaker,
            From = gap.From,
            To = gap.To,
        })];
}
