using System.Collections;
using System.Text.Json;

namespace CallCoach.Measuring.Reports;

/// <summary>Figures by name, in the order in which they were added. A figure without a value is left out.</summary>
internal sealed class MetricSet : IEnumerable<KeyValuePair<string, double>>
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    private readonly OrderedDictionary<string, double> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    public double? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    public void Add(string name, double value)
    {
        if (double.IsFinite(value))
            _values.Add(name, Math.Round(value, 6));
    }

    /// <summary>Writes {"metrics": {...}}, the one form that all measurements have.</summary>
    /// <exception cref="MeasuringException">The file can't be written.</exception>
    public void Write(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, JsonSerializer.Serialize(new { metrics = _values }, s_json) + "\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MeasuringException($"The figures can't be written to {path}: {failure.Message}", failure);
        }
    }

    /// <exception cref="MeasuringException">The file is missing or has another form.</exception>
    public static MetricSet Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var set = new MetricSet();
            foreach (var metric in json.RootElement.GetProperty("metrics").EnumerateObject())
                set.Add(metric.Name, metric.Value.GetDouble());
            return set;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MeasuringException($"{path} can't be read: {failure.Message}", failure);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new MeasuringException(
                $"{path} does not hold an object of figures named \"metrics\": write it with --json. {failure.Message}", failure);
        }
    }

    public IEnumerator<KeyValuePair<string, double>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
