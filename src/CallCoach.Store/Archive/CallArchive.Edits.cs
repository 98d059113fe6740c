using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>What the rep sets right. Each answers false, or null, where there is no such call.</content>
public sealed partial class CallArchive
{
    private const int LongestWord = 80;
    private const int LongestText = 300;

    /// <summary>Corrects the outcome; null takes the correction back.</summary>
    public Task<bool> CorrectOutcomeAsync(string call, CallOutcome? outcome, string? reason, CancellationToken cancellationToken) =>
        EditAsync(call, edit => (edit.Outcome, edit.Reason) = (outcome, outcome is null ? null : Short(reason)), cancellationToken);

    /// <summary>Flags a call, or takes the flag away.</summary>
    public Task<bool> FlagAsync(string call, bool isFlagged, CancellationToken cancellationToken) =>
        EditAsync(call, edit => edit.IsFlagged = isFlagged, cancellationToken);

    /// <summary>Says who was called; what is null stays as it was known before the call.</summary>
    /// <param name="number">The prospect's number in E.164: +15550100123.</param>
    /// <exception cref="ArgumentException">The number is none.</exception>
    public Task<bool> SetLeadAsync(
        string call, string? number, string? firstName, string? company, string? segment, CancellationToken cancellationToken)
    {
        var e164 = number is null ? null : DialledNumber.Normalise(number)
            ?? throw new ArgumentException($"\"{number}\" is no telephone number. Write it with its country: +1 555 010 0123.", nameof(number));
        return EditAsync(
            call,
            edit => (edit.Number, edit.FirstName, edit.Company, edit.Segment) = (e164, Short(firstName), Short(company), Short(segment)),
            cancellationToken);
    }

    /// <summary>Sets a misheard word right; the word as heard is kept, and the call is judged again.</summary>
    /// <param name="word">Place of the word in the utterance as heard, from 0.</param>
    /// <param name="becomes">What was said, one word or several; empty for nothing; null to take the correction back.</param>
    public async Task<bool> EditWordAsync(
        string call, Speaker speaker, long utterance, int word, string? becomes, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        if (!await store.Calls.AnyAsync(row => row.Call == call && row.HasWords, cancellationToken))
            return false;

        await store.WordEdits.Where(edit => edit.Call == call && edit.Speaker == speaker && edit.Utterance == utterance && edit.Word == word)
            .ExecuteDeleteAsync(cancellationToken);
        if (becomes is not null)
        {
            var text = string.Join(' ', becomes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            store.WordEdits.Add(new WordEditRow
            {
                Call = call,
                Speaker = speaker,
                Utterance = utterance,
                Word = word,
                Becomes = text.Length <= LongestWord ? text : throw new ArgumentException($"A word has at most {LongestWord} letters.", nameof(becomes)),
                ChangedAt = _time.GetUtcNow(),
            });
            await store.SaveChangesAsync(cancellationToken);
        }

        return await _keeper.KeepAsync(call, cancellationToken);
    }

    /// <summary>Changes a line of the scorecard; null goes back to what was judged.</summary>
    /// <exception cref="ArgumentException">There is no such line.</exception>
    public async Task<bool> CorrectScoreAsync(string call, string line, ScoreGrade? grade, CancellationToken cancellationToken)
    {
        if (!Scorecard.Lines.Contains(line, StringComparer.Ordinal))
            throw new ArgumentException($"The scorecard has no line \"{line}\".", nameof(line));

        await using var store = await _database.OpenAsync(cancellationToken);
        if (!await store.Calls.AnyAsync(row => row.Call == call && row.HasWords, cancellationToken))
            return false;
        await store.ScoreEdits.Where(edit => edit.Call == call && edit.Name == line).ExecuteDeleteAsync(cancellationToken);
        if (grade is { } chosen)
        {
            store.ScoreEdits.Add(new ScoreEditRow { Call = call, Name = line, Grade = chosen });
            await store.SaveChangesAsync(cancellationToken);
        }

        return await _keeper.KeepAsync(call, cancellationToken);
    }

    /// <summary>Says whether a tip that was shown was of help; null takes it back to what was said in the call.</summary>
    /// <param name="at">When it came up.</param>
    /// <exception cref="ArgumentException">No tip came up then.</exception>
    public async Task<bool> RateTipAsync(string call, TimeSpan at, bool? isHelpful, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        if (await store.Calls.AsNoTracking().SingleOrDefaultAsync(row => row.Call == call && row.HasWords, cancellationToken) is not { } row)
            return false;
        var (first, next) = (CallKeys.First(row.Id), CallKeys.First(row.Id + 1));
        if (!await store.Moments.AnyAsync(moment => moment.Id >= first && moment.Id < next && moment.Fate == TipFate.Shown && moment.TipAt == at, cancellationToken))
            throw new ArgumentException("No tip came up at that moment of the call.", nameof(at));
        await store.TipEdits.Where(edit => edit.Call == call && edit.At == at).ExecuteDeleteAsync(cancellationToken);
        if (isHelpful is { } helpful)
        {
            store.TipEdits.Add(new TipEditRow { Call = call, At = at, IsHelpful = helpful });
            await store.SaveChangesAsync(cancellationToken);
        }

        return await _keeper.KeepAsync(call, cancellationToken);
    }

    private async Task<bool> EditAsync(string call, Action<CallEditRow> change, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        if (await store.Calls.SingleOrDefaultAsync(row => row.Call == call, cancellationToken) is not { } row)
            return false;

        var edit = await store.CallEdits.SingleOrDefaultAsync(other => other.Call == call, cancellationToken);
        if (edit is null)
            store.CallEdits.Add(edit = new CallEditRow { Call = call });
        change(edit);
        edit.ChangedAt = _time.GetUtcNow();
        if (!row.HasWords)
            ApplyTo(row, edit);
        await store.SaveChangesAsync(cancellationToken);
        var isKept = !row.HasWords || await _keeper.KeepAsync(call, cancellationToken);
        foreach (var listener in _listeners())
            await listener.CallEditedAsync(call, cancellationToken);
        return isKept;
    }

    // A call whose words are gone can't be read again: the line of the list is changed in place.
    private static void ApplyTo(CallRow row, CallEditRow edit)
    {
        row.Outcome = edit.Outcome ?? row.JudgedOutcome;
        row.IsFlagged = edit.IsFlagged;
        row.Segment = edit.Segment ?? row.Segment;
    }

    private static string? Short(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } => throw new ArgumentException($"At most {LongestText} letters, please.", nameof(text)),
        var trimmed => trimmed,
    };
}
