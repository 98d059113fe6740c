using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Takes out of one call what is not to be stored: before it is judged, so that the log replays to the same tips, and before it is
/// shown. One a call; it remembers the last words, which tell what a number is.
/// </summary>
/// <param name="more">One more rule, if any.</param>
internal sealed class Redactor(RedactionOptions options, Func<SpokenLine, IEnumerable<Redaction>>? more = null)
{
    private const int Remembered = 16;

    private const string HiddenLabel = "[hidden]";

    private readonly NameRule _names = new(options.DoNotStore);
    private readonly Queue<string> _before = new();
    private readonly SplitCards _split = new();

    public CallEvent Redact(CallEvent happened) => happened switch
    {
        UtteranceHeard { Utterance.Text.Length: > 0 } heard => heard with { Utterance = Redact(heard.Utterance) },
        CallStarted { Head.Lead: { } lead } started => started with
        {
            Head = started.Head with
            {
                Lead = lead with
                {
                    FirstName = _names.Holds(lead.FirstName) ? null : lead.FirstName,
                    Company = _names.Holds(lead.Company) ? null : lead.Company,
                },
            },
        },
        _ => happened,
    };

    /// <summary>An event that could not be looked through, without any words.</summary>
    public static CallEvent Hide(CallEvent happened) => happened switch
    {
        UtteranceHeard { Utterance: { Words: [var first, .., var last] } said } heard => heard with { Utterance = Hidden(said, first, last) },
        UtteranceHeard { Utterance: { Words: [var only] } said } heard => heard with { Utterance = Hidden(said, only, only) },
        UtteranceHeard heard => heard with { Utterance = heard.Utterance with { Text = "", Words = [] } },
        CallStarted { Head.Lead: { } lead } started => started with { Head = started.Head with { Lead = lead with { FirstName = null, Company = null } } },
        _ => happened,
    };

    /// <summary>The utterance without what is not to be stored; each place holds one word that says what stood there.</summary>
    public Utterance Redact(Utterance utterance)
    {
        var line = new SpokenLine(utterance.Words, [.. _before]);
        Remember(line.Plain);
        var found = Merged(Rules(line).Concat(options.Cards ? _split.Find(utterance, line) : [])).ToList();
        if (found.Count == 0)
            return utterance;

        var words = new List<Word>();
        var next = 0;
        foreach (var place in found)
        {
            words.AddRange(utterance.Words.Skip(next).Take(place.First - next));
            words.Add(InPlaceOf(utterance.Words, place));
            next = place.Last + 1;
        }

        words.AddRange(utterance.Words.Skip(next));
        return utterance with { Words = words, Text = string.Join(' ', words.Select(word => word.Text)) };
    }

    private static Utterance Hidden(Utterance said, Word first, Word last) =>
        said with { Text = HiddenLabel, Words = [new Word(HiddenLabel, first.Start, last.End, 0)] };

    private IEnumerable<Redaction> Rules(SpokenLine line)
    {
        IEnumerable<Redaction> found = [];
        if (options.Emails)
            found = found.Concat(EmailRule.Find(line));
        if (options.Cards)
            found = found.Concat(CardRule.Find(line));
        if (options.NationalIds)
            found = found.Concat(NationalIdRule.Find(line));
        if (options.Phones)
            found = found.Concat(PhoneRule.Find(line));
        return found.Concat(_names.Find(line)).Concat(more?.Invoke(line) ?? []);
    }

    // Where two rules find something in the same words the first one names it, and all of the words go.
    private static IEnumerable<Redaction> Merged(IEnumerable<Redaction> found)
    {
        Redaction? open = null;
        foreach (var next in found.Index().OrderBy(place => place.Item.First).ThenBy(place => place.Index).Select(place => place.Item))
        {
            if (open is { } before && next.First <= before.Last)
            {
                open = before with { Last = Math.Max(before.Last, next.Last) };
                continue;
            }

            if (open is { } whole)
                yield return whole;
            open = next;
        }

        if (open is { } last)
            yield return last;
    }

    private static Word InPlaceOf(IReadOnlyList<Word> words, Redaction place)
    {
        var (first, last) = (words[place.First], words[place.Last]);
        var mark = last.Text is [.., '.' or ',' or '?' or '!'] ? last.Text[^1..] : "";
        return new Word(place.Label + mark, first.Start, last.End, words.Skip(place.First).Take(place.Last - place.First + 1).Min(word => word.Confidence));
    }

    private void Remember(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_before.Count == Remembered)
                _before.Dequeue();
            _before.Enqueue(word);
        }
    }
}
