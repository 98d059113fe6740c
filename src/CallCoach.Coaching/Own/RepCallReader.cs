using CallCoach.Coaching.Detectors.Scripted;

namespace CallCoach.Coaching;

/// <summary>Reads from a call's log what is kept of it to know the rep by.</summary>
public static class RepCallReader
{
    /// <summary>A call with less of the rep's words says nothing of them.</summary>
    public const int FewestWords = 60;

    private const int MostRows = 1500;
    private const int Window = 60;
    private const int Hop = 30;
    private const int ShortestTurn = 8;

    /// <summary>What is kept, or <see langword="null"/> if the log has no beginning.</summary>
    public static RepCall? Of(string call, DateTimeOffset at, IReadOnlyList<CallEvent> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (log.OfType<CallStarted>().FirstOrDefault()?.Head is not { } head)
            return null;
        var findings = log.OfType<FindingMade>().Select(made => made.Finding).ToList();
        var said = log.OfType<UtteranceHeard>().Select(heard => heard.Utterance).Where(utterance => utterance.Speaker == Speaker.Rep).ToList();
        var free = said.Where(utterance => !WasRead(utterance, findings)).Where(HasTimes).ToList();
        var (windows, means, squares) = Delivery(free);
        return new RepCall(
            call, at, said.Sum(TurnList.CountWords), Pace(free), windows, means, squares,
            Count(findings.Where(FadingKinds.IsFault).Select(finding => finding.Kind)),
            Count(RepDismissals.In(log, findings)),
            Shingles.Write(Rows(said, new OwnWords(head))));
    }

    // What is read out is not the rep's own delivery: it would make reading the usual.
    private static bool WasRead(Utterance utterance, IEnumerable<Finding> findings) =>
        findings.Any(finding => finding.Place.Utterance == utterance.Id && finding.Place.Speaker == Speaker.Rep && finding is { Kind: Kinds.Scripted, Rule: "script" });

    private static bool HasTimes(Utterance utterance) =>
        utterance.Words.Count >= ShortestTurn && utterance.End > utterance.Start && utterance.Words.All(word => word.End > word.Start);

    private static double? Pace(List<Utterance> free)
    {
        var minutes = free.Sum(utterance => (utterance.End - utterance.Start).TotalMinutes);
        var words = free.Sum(utterance => utterance.Words.Count);
        return words >= FewestWords && minutes > 0 ? Math.Round(words / minutes, 2) : null;
    }

    private static (int Windows, double[] Means, double[] Squares) Delivery(List<Utterance> free)
    {
        var words = new List<Word>();
        var starts = new List<int>();
        foreach (var utterance in free)
        {
            starts.Add(words.Count);
            words.AddRange(utterance.Words);
        }

        var (count, means, squares) = (0, new double[DeliveryNorms.Features], new double[DeliveryNorms.Features]);
        for (var from = 0; from + Window <= words.Count; from += Hop)
        {
            var values = DeliveryFeatures.Of(words.GetRange(from, Window), [.. starts.Where(start => start >= from && start < from + Window).Select(start => start - from)], 0).Values;
            count++;
            for (var i = 0; i < values.Length; i++)
            {
                var off = values[i] - means[i];
                means[i] += off / count;
                squares[i] += off * (values[i] - means[i]);
            }
        }

        return (count, [.. means.Select(Round)], [.. squares.Select(Round)]);
    }

    private static IEnumerable<ulong> Rows(IEnumerable<Utterance> said, OwnWords own) =>
        said.SelectMany(utterance => OwnWords.Rows(own.Of(utterance)).Select(row => row.Hash)).Distinct().Take(MostRows);

    private static SortedDictionary<string, int> Count(IEnumerable<string> kinds)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in kinds)
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return counts;
    }

    private static double Round(double value) => Math.Round(value, 6);
}
