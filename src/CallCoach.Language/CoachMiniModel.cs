using CallCoach.Coaching;
using Microsoft.ML.OnnxRuntime;

namespace CallCoach.Language;

/// <summary>
/// The coach's own small language model (coach-mini) on ONNX Runtime. One pass at a time: calls from several threads wait for each other.
/// </summary>
public sealed class CoachMiniModel : ILanguageModel
{
    /// <summary>Pieces two windows of a long utterance share (from the model's README).</summary>
    private const int Overlap = 16;

    /// <summary>Labels of a whole utterance are told from this probability on.</summary>
    private const float LeastTold = 0.1f;

    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private static readonly string[] Outputs = ["spans", "moves", "signals"];

    private readonly Lock _pass = new();
    private readonly CoachMiniLabels _labels;
    private readonly WordPieces _pieces;
    private readonly SpanReader _spans;
    private readonly IReadOnlyList<Piece> _repPrefix;
    private readonly IReadOnlyList<Piece> _prospectPrefix;
    private readonly InputRow _row;
    private readonly RunOptions _run = new();
    private readonly InferenceSession _session;

    /// <param name="folder">Folder with coach.onnx, vocab.txt and labels.json.</param>
    /// <exception cref="LanguageModelException">A file is missing or torn.</exception>
    public CoachMiniModel(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _labels = CoachMiniLabels.Read(CoachMiniFolder.File(folder, "labels.json"));
        _pieces = new WordPieces(CoachMiniFolder.File(folder, "vocab.txt"));
        _spans = new SpanReader(_labels.Spans);
        _repPrefix = _pieces.Cut(_labels.SpeakerPrefix.Rep);
        _prospectPrefix = _pieces.Cut(_labels.SpeakerPrefix.Prospect);
        var longest = _labels.MaxTokens + _labels.ContextTokens + Math.Max(_repPrefix.Count, _prospectPrefix.Count) + 3;
        _row = new InputRow(_pieces.Classification, _pieces.Separator, longest);
        _session = CoachMiniFolder.Open(CoachMiniFolder.File(folder, "coach.onnx"));
    }

    /// <inheritdoc/>
    public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(before);
        lock (_pass)
        {
            var words = _pieces.Cut(text);
            if (words.Count == 0)
                return LanguageMarks.None;
            var seen = Look(speaker, words, Before(before));
            return speaker == Speaker.Rep
                ? new LanguageMarks(_spans.Read(words, seen.Spans), Told(_labels.Moves, seen.Moves), [])
                : new LanguageMarks([], [], Told(_labels.Signals, seen.Signals));
        }
    }

    /// <summary>Every probability of the model, for tests that compare it with golden answers.</summary>
    internal Probabilities Probe(Speaker speaker, string text, IReadOnlyList<SpokenText> before, out long[] ids, out long[] types)
    {
        lock (_pass)
        {
            var seen = Look(speaker, _pieces.Cut(text), Before(before));
            ids = _row.Ids[.._row.Length];
            types = _row.Types[.._row.Length];
            return seen;
        }
    }

    public void Dispose()
    {
        lock (_pass)
        {
            _session.Dispose();
            _run.Dispose();
        }
    }

    private List<Piece> Before(IReadOnlyList<SpokenText> before)
    {
        var pieces = new List<Piece>();
        foreach (var turn in before.TakeLast(2))
            pieces.AddRange(_pieces.Cut($"{(turn.Speaker == Speaker.Rep ? _labels.SpeakerPrefix.Rep : _labels.SpeakerPrefix.Prospect)} {turn.Text}"));
        return pieces[Math.Max(0, pieces.Count - _labels.ContextTokens)..];
    }

    private Probabilities Look(Speaker speaker, IReadOnlyList<Piece> words, List<Piece> before)
    {
        var seen = new Probabilities(words.Count, _labels.Spans.Count, _labels.Moves.Count, _labels.Signals.Count);
        var prefix = speaker == Speaker.Rep ? _repPrefix : _prospectPrefix;
        for (var from = 0; ; from += _labels.MaxTokens - Overlap)
        {
            var to = Math.Min(words.Count, from + _labels.MaxTokens);
            _row.Fill(before, prefix, words, from, to);
            Pass(seen, from, to);
            if (to == words.Count)
                return seen;
        }
    }

    private void Pass(Probabilities seen, int from, int to)
    {
        using var ids = Tensor(_row.Ids);
        using var mask = Tensor(_row.Mask);
        using var types = Tensor(_row.Types);
        using var results = _session.Run(_run, Inputs, [ids, mask, types], Outputs);
        var kinds = _labels.Spans.Count;
        var spans = results[0].GetTensorDataAsSpan<float>().Slice(_row.FirstWord * kinds, (to - from) * kinds);
        Probabilities.Raise(seen.Spans.AsSpan(from * kinds), spans);
        Probabilities.Raise(seen.Moves, results[1].GetTensorDataAsSpan<float>());
        Probabilities.Raise(seen.Signals, results[2].GetTensorDataAsSpan<float>());
    }

    private OrtValue Tensor(long[] row) =>
        OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, row.AsMemory(0, _row.Length), [1, _row.Length]);

    private static List<MarkedLabel> Told(IReadOnlyList<LabelThreshold> labels, float[] probabilities) =>
        [.. labels.Zip(probabilities, (label, probability) => new MarkedLabel(label.Name, probability, probability >= label.Threshold))
            .Where(label => label.Probability >= LeastTold)];
}
