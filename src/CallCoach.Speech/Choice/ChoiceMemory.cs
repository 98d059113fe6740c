using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CallCoach.Speech.Choice;

/// <summary>Remembers a choice in a file. What can't be read or written is simply tested again at the next start.</summary>
public sealed class ChoiceMemory
{
    private const string FileName = "speech-choice.json";

    private readonly string? _file;

    /// <param name="folder">Folder for it; <see langword="null"/> remembers nothing.</param>
    internal ChoiceMemory(string? folder) => _file = folder is null ? null : Path.Combine(folder, FileName);

    /// <summary>The next start tests anew.</summary>
    /// <param name="folder">Folder of the packs that the user adds.</param>
    public static void Forget(string folder)
    {
        try
        {
            File.Delete(Path.Combine(folder, FileName));
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            // There is no folder, or it is closed: a choice that can't be changed stays.
        }
    }

    /// <summary>All that a choice depends on, as one text: this machine, how it is to hear, and the packs by their sums.</summary>
    internal static string KeyOf(SpeechOptions options, IEnumerable<(string Id, string Sha256)> packs)
    {
        var machine = $"{Environment.MachineName}|{Environment.ProcessorCount}|{Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")}|{Environment.OSVersion.Platform}";
        var how = $"{options.Threads}|{options.UseGpu}|{options.Language}|{options.WordTimes}";
        var which = string.Join('|', packs.Select(pack => $"{pack.Id}={pack.Sha256}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{machine}\n{how}\n{which}")));
    }

    internal ChosenPack? Recall(string key)
    {
        if (_file is null)
            return null;
        try
        {
            using var stream = File.OpenRead(_file);
            var kept = JsonSerializer.Deserialize<Kept>(stream, JsonSerializerOptions.Web);
            return kept?.Key == key ? kept.Choice : null;
        }
        catch (Exception none) when (none is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal void Keep(string key, ChosenPack choice)
    {
        if (_file is null)
            return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            var beside = $"{_file}.{Environment.ProcessId}";
            File.WriteAllText(beside, JsonSerializer.Serialize(new Kept(key, choice), JsonSerializerOptions.Web));
            File.Move(beside, _file, overwrite: true);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // The next start tests again.
        }
    }

    private sealed record Kept(string Key, ChosenPack? Choice);
}
