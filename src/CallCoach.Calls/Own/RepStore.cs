using System.Text.Json;
using CallCoach.Coaching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>
/// What is known of the rep from their last calls: one small file in the data folder, readable by its owner only. It holds numbers, kinds
/// and hashes; no words and no sound. A file that can't be read is set aside, and learning begins anew.
/// </summary>
public sealed class RepStore(IOptions<DataOptions> data, ILogger<RepStore> log)
{
    public const string FileName = "rep.json";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private readonly Lock _gate = new();
    private readonly string _path = Path.Combine(data.Value.FullFolder, FileName);

    /// <summary>Whether anything is learnt from calls, and used.</summary>
    public bool IsOn => data.Value.LearnFromCalls;

    public RepMemory Read()
    {
        lock (_gate)
            return IsOn ? ReadFile() : RepMemory.Empty;
    }

    /// <summary>Changes what is known; nothing happens when learning is off.</summary>
    /// <exception cref="IOException">The file can't be written.</exception>
    public void Change(Func<RepMemory, RepMemory> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_gate)
        {
            if (IsOn && change(ReadFile()) is var changed)
                Write(changed);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Forget()
    {
        lock (_gate)
            File.Delete(_path);
    }

    private RepMemory ReadFile()
    {
        if (!File.Exists(_path))
            return RepMemory.Empty;
        try
        {
            return JsonSerializer.Deserialize<RepMemory>(File.ReadAllText(_path), s_json) is { Calls: not null, Dismissals: not null, Mutes: not null } read
                && read.Calls.All(IsWhole)
                ? read
                : throw new JsonException("Something is missing in it.");
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException or FormatException)
        {
            File.Move(_path, _path + ".broken", overwrite: true);
            log.RepFileBroken(broken, _path + ".broken");
            return RepMemory.Empty;
        }
    }

    private static bool IsWhole(RepCall call) =>
        call is { Call: not null, Means.Count: DeliveryNorms.Features, Squares.Count: DeliveryNorms.Features, Faults: not null, Dismissed: not null, Rows: not null };

    private void Write(RepMemory memory) => OwnFile.Replace(_path, JsonSerializer.SerializeToUtf8Bytes(memory, s_json));
}
