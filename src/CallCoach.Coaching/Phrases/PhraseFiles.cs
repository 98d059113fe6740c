using System.Text.Json;

namespace CallCoach.Coaching.Phrases;

/// <summary>Opens the phrase files that travel inside the program.</summary>
internal static class PhraseFiles
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static T ReadJson<T>(string name)
    {
        using var file = Open(name);
        return JsonSerializer.Deserialize<T>(file, Json) ?? throw new FormatException($"{name} is empty.");
    }

    public static Stream Open(string name) =>
        typeof(PhraseFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{name} is not part of the program.", name);
}
