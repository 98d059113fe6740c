using System.Collections.Frozen;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>Sets what was given against what was due, for one utterance or turn.</summary>
internal static class UnitScorer
{
    /// <summary>A rep's stretches and moves.</summary>
    /// <param name="given">Flagged stretches, those of one kind merged.</param>
    public static UnitScore Rep(
        string place, string text, IReadOnlyList<Stretch> due, IReadOnlyList<Stretch> given, Whole? moves)
    {
        var tally = new Tally();
        foreach (var flagged in given)
        {
            var right = due.Any(flagged.Overlaps);
            tally.Add(LabelGroup.Spans, flagged.Kind, new LabelCounts(1, right ? 1 : 0, 0, 0));
            if (!right)
                tally.Mistakes.Add(new Mistake(LabelGroup.Spans, flagged.Kind, IsMiss: false, flagged.Words, flagged.Rule));
        }

        foreach (var label in due)
        {
            var found = given.Any(label.Overlaps);
            tally.Add(LabelGroup.Spans, label.Kind, new LabelCounts(0, 0, 1, found ? 1 : 0));
            if (!found)
                tally.Mistakes.Add(new Mistake(LabelGroup.Spans, label.Kind, IsMiss: true, label.Words, Rule: null));
        }

        tally.Add(LabelGroup.Moves, moves);
        return new UnitScore(
            place, Speaker.Rep, text, tally.Counts, IsUnmarkedRep: due.Count == 0, IsFlagged: given.Count > 0, tally.Mistakes);
    }

    /// <summary>A prospect's signals.</summary>
    public static UnitScore Prospect(string place, string text, Whole? signals)
    {
        var tally = new Tally();
        tally.Add(LabelGroup.Signals, signals);
        return new UnitScore(place, Speaker.Prospect, text, tally.Counts, IsUnmarkedRep: false, IsFlagged: false, tally.Mistakes);
    }

    /// <summary>Labels of a whole utterance: those given, those due.</summary>
    internal sealed record Whole(IReadOnlyCollection<string> Given, IReadOnlyCollection<string> Due)
    {
        /// <summary>The rule by which a label was given, where that is known.</summary>
        public IReadOnlyDictionary<string, string> Rules { get; init; } = FrozenDictionary<string, string>.Empty;
    }

    private sealed class Tally
    {
        private readonly Dictionary<(LabelGroup Group, string Label), LabelCounts> _counts = [];

        public IReadOnlyDictionary<(LabelGroup Group, string Label), LabelCounts> Counts => _counts;

        public List<Mistake> Mistakes { get; } = [];

        public void Add(LabelGroup group, string label, LabelCounts counts) =>
            _counts[(group, label)] = _counts.GetValueOrDefault((group, label)) + counts;

        public void Add(LabelGroup group, Whole? labels)
        {
            if (labels is null)
                return;
            foreach (var label in labels.Given.Union(labels.Due, StringComparer.Ordinal))
            {
                var (given, due) = (labels.Given.Contains(label, StringComparer.Ordinal), labels.Due.Contains(label, StringComparer.Ordinal));
                Add(group, label, LabelCounts.OfWhole(given, due));
                if (given != due)
                    Mistakes.Add(new Mistake(group, label, IsMiss: due, Words: null, labels.Rules.GetValueOrDefault(label)));
            }
        }
    }
}
