using System.Text.Json;
using CallCoach.Calls;

namespace CallCoach.Uplink;

/// <summary>A small value in a file that only the user reads.</summary>
internal sealed class KeptFile<T>(string path)
    where T : class
{
    /// <summary>What is in it; null where there is none, or it can't be read.</summary>
    public T? Read()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllText(path), OutboxJson.Options) : null;
        }
        catch (JsonException)
        {
            return null; // it is learnt anew from the team
        }
    }

    public void Write(T value) => OwnFile.Replace(path, JsonSerializer.SerializeToUtf8Bytes(value, OutboxJson.Options));

    public void Delete()
    {
        if (File.Exists(path))
            File.Delete(path);
    }
}
