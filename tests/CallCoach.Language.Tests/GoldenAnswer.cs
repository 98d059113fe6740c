using System.Text.Json;
using CallCoach.Coaching;
using CallCoach.Testing.Language;

namespace CallCoach.Language.Tests;

/// <summary>One utterance of golden.json with what the model answered where it was made.</summary>
public sealed record GoldenAnswer(
    IReadOnlyList<GoldenAnswer.Turn> Context, string Speaker, string Text, long[] Ids, long[] Types, float[][] Spans, float[] Moves, float[] Signals)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Speaker Who => Speaker is "rep" ? Coaching.Speaker.Rep : Coaching.Speaker.Prospect;

    public IReadOnlyList<SpokenText> Before =>
        [.. Context.Select(turn => new SpokenText(turn.Speaker is "rep" ? Coaching.Speaker.Rep : Coaching.Speaker.Prospect, turn.Text))];

    public static IReadOnlyList<GoldenAnswer> All { get; } =
        JsonSerializer.Deserialize<List<GoldenAnswer>>(File.ReadAllText(Path.Combine(ModelFolders.CoachMini, "golden.json")), Json)!;

    public sealed record Turn(string Speaker, string Text);
}
