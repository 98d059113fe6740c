using System.Text.Json;

namespace CallCoach.Language;

/// <summary>What labels.json of the model folder says: order of labels, their thresholds, how long an input may be.</summary>
internal sealed record CoachMiniLabels(
    int MaxTokens,
    int ContextTokens,
    CoachMiniLabels.Prefixes SpeakerPrefix,
    IReadOnlyList<LabelThreshold> Spans,
    IReadOnlyList<LabelThreshold> Moves,
    IReadOnlyList<LabelThreshold> Signals)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="LanguageModelException">The file is no list of labels.</exception>
    public static CoachMiniLabels Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var labels = JsonSerializer.Deserialize<CoachMiniLabels>(file, Json);
            if (labels is { MaxTokens: > 0, ContextTokens: >= 0, SpeakerPrefix: not null, Spans.Count: > 0, Moves.Count: > 0, Signals.Count: > 0 })
                return labels;
        }
        catch (JsonException exception)
        {
            throw new LanguageModelException($"{path} is torn (line {exception.LineNumber + 1}): put the model folder back from the repository.", exception);
        }

        throw new LanguageModelException($"{path} names no labels: put the model folder back from the repository.");
    }

    /// <summary>What stands before the words of each speaker.</summary>
    internal sealed record Prefixes(string Rep, string Prospect);
}
