using System.Text.Json.Serialization;

namespace CallCoach.Models;

/// <summary>One of several interchangeable sets of weights in a model's folder.</summary>
/// <param name="Id">What settings call it, such as <c>tiny.en-q8_0</c>.</param>
/// <param name="File">Its file, which also stands in the manifest's list of files.</param>
/// <param name="Languages">Codes of the languages it knows.</param>
/// <param name="Multilingual">Whether it must be told the language.</param>
/// <param name="Parameters">Number of weights: more hear better and take longer.</param>
/// <param name="DtwHeads">Name of the attention heads that tell word times.</param>
public sealed record ModelPack(
    string Id,
    string File,
    [property: JsonConverter(typeof(OneOrMoreConverter))] IReadOnlyList<string> Languages,
    bool Multilingual,
    long Parameters,
    string DtwHeads)
{
    /// <summary>Under what terms it may be used, where it differs from the manifest's.</summary>
    public string? Licence { get; init; }

    /// <summary>Where the file came from.</summary>
    public string? Source { get; init; }
}
