using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Measuring.Material;

/// <summary>Reads reference files. What the file has beyond the form read here is left alone.</summary>
internal static class MaterialJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        Converters = { new SecondsConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <exception cref="MeasuringException">The file can't be read or is not of the form asked for.</exception>
    public static T ReadFile<T>(string path)
    {
        try
        {
            return Read<T>(File.ReadAllText(path), path, lineOffset: 0);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MeasuringException($"{path} can't be read: {failure.Message}", failure);
        }
    }

    public static T Read<T>(string json, string path, long lineOffset)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, s_options)
                ?? throw new MeasuringException($"{path}, line {lineOffset + 1}: null stands where an object belongs.");
        }
        catch (JsonException failure)
        {
            var line = lineOffset + (failure.LineNumber ?? 0) + 1;
            throw new MeasuringException(
                $"{path}, line {line}, at {failure.Path ?? "$"}: not of the form of a reference file. {failure.Message}", failure);
        }
    }
}
