using System.Globalization;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>One call in full.</content>
public sealed partial class CallArchive
{
    /// <summary>All that is kept of a call; null where there is no such call.</summary>
    public async Task<CallReview?> OpenAsync(string call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        await using var store = await _database.OpenAsync(cancellationToken);
        if (await store.Calls.AsNoTracking().SingleOrDefaultAsync(row => row.Call == call, cancellationToken) is not { } row)
            return null;

        var header = await store.Calls.AsNoTracking().Where(other => other.Id == row.Id).AsHeaders().SingleAsync(cancellationToken);
        var (first, next) = (CallKeys.First(row.Id), CallKeys.First(row.Id + 1));
        var said = await store.Utterances.AsNoTracking().Where(other => other.Id >= first && other.Id < next).OrderBy(other => other.Id).ToListAsync(cancellationToken);
        var moments = await store.Moments.AsNoTracking().Where(other => other.Id >= first && other.Id < next).OrderBy(other => other.Id).ToListAsync(cancellationToken);
        var scores = await store.Scores.AsNoTracking().Where(other => other.Id >= first && other.Id < next).OrderBy(other => other.Id).ToListAsync(cancellationToken);
        var gaps = await store.Gaps.AsNoTracking().Where(other => other.Id >= first && other.Id < next).OrderBy(other => other.Id).ToListAsync(cancellationToken);
        var edits = (await store.WordEdits.AsNoTracking().Where(edit => edit.Call == call).OrderBy(edit => edit.Word).ToListAsync(cancellationToken))
            .ToLookup(edit => (edit.Speaker, edit.Utterance));
        return new CallReview(
            header,
            row.Source,
            row.RepName,
            row.Outcome is { } outcome
                ? new ReviewOutcome(outcome, row.JudgedOutcome, row.Reason, row.Quote, row.QuotedAt, row.Overlay)
                : null,
            TalkOf(row, said),
            [.. said.Select(utterance => Utterance(utterance, edits[(utterance.Speaker, utterance.Number)]))],
            [.. moments.Select(Moment)],
            [.. scores.Select(score => new ReviewScore(score.Name, score.Grade, score.Judged, score.Reason, Numbers(score.Evidence)))],
            [.. gaps.Select(gap => new ReviewGap(gap.Speaker, gap.From, gap.To))],
            await NotesAsync(store, call, cancellationToken),
            await store.Tags.Where(tag => tag.Call == call).Select(tag => tag.Tag).OrderBy(tag => tag).ToListAsync(cancellationToken),
            row.GoodThing,
            row.TryNext);
    }

    private static ReviewTalk TalkOf(CallRow row, IReadOnlyList<UtteranceRow> said) => new(
        row.RepWords,
        row.ProspectWords,
        row.RepShare,
        row.Pace,
        row.UsualPause,
        row.LongestTurn,
        row.Questions,
        row.NameUses,
        TalkCurve.Of(row.Length, said));

    private static ReviewUtterance Utterance(UtteranceRow row, IEnumerable<WordEditRow> edits) => new(
        row.Speaker,
        row.Number,
        row.Start,
        row.End,
        row.Text,
        row.Heard,
        PackedWords.Unpack(row.Start, row.Text, row.Words),
        [.. edits.Select(edit => new WordCorrection(edit.Word, edit.Becomes))]);

    private static ReviewMoment Moment(MomentRow row) => new(
        CallKeys.PlaceOf(row.Id),
        row.Finding,
        row.Group,
        row.Kind,
        row.Rule,
        row.At,
        new Place(row.Speaker, row.Utterance, row.Start, row.Length, row.From, row.To),
        row.Severity,
        row.Confidence,
        row.Evidence,
        row.Alternative,
        row is { Fate: not TipFate.None, Headline: { } headline, TipAt: { } at }
            ? new ReviewTip(row.Fate, row.Tone, headline, row.Why, row.Say, at, row.TipUntil, row.Ending, row.IsHelpful, row.Because)
            : null);

    private static IReadOnlyList<long> Numbers(string joined) =>
        [.. joined.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, CultureInfo.InvariantCulture))];

    private static async Task<IReadOnlyList<ReviewNote>> NotesAsync(StoreContext store, string call, CancellationToken cancellationToken) =>
        await store.Notes.Where(note => note.Call == call).OrderBy(note => note.Id)
            .Select(note => new ReviewNote(note.Id, note.At, note.Text, note.WrittenAt)).ToListAsync(cancellationToken);
}
