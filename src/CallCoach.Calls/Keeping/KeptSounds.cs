using System.Globalization;
using CallCoach.Audio;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>The sound of calls that is kept: a file a track, under the data folder, Opus in Ogg, sealed where there is a key.</summary>
public sealed class KeptSounds(IOptions<DataOptions> data, IOptions<SoundOptions> options, ILogger<KeptSounds> log)
{
    /// <summary>What a browser is told the files are.</summary>
    public const string ContentType = "audio/ogg";

    private const string PlainEnding = ".opus";
    private const string SealedEnding = ".opus-sealed";

    private readonly string _folder = Path.Combine(data.Value.FullFolder, "sound");

    /// <summary>Ids of calls with sound, oldest first.</summary>
    public IReadOnlyList<string> All() => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path).Split('.')[0]).Where(CallId.IsOne).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The sound of a call, in pieces.</summary>
    public IReadOnlyList<KeptSound> Of(string call) => [.. FilesOf(call).Select(PieceOf).OfType<KeptSound>().OrderBy(piece => piece.From).ThenBy(piece => piece.Track)];

    /// <summary>Opens a piece to be read from any place; null where there is none.</summary>
    /// <exception cref="AudioException">It is sealed, and the key is missing or another one.</exception>
    public Stream? OpenRead(string call, string name)
    {
        if (FilesOf(call).FirstOrDefault(file => PieceOf(file)?.Name == name) is not { } path)
            return null;

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (path.EndsWith(PlainEnding, StringComparison.Ordinal))
            return file;
        if (options.Value.KeyOrNone() is { } key)
            return new SealedReadStream(file, key);
        file.Dispose();
        throw new AudioException("The kept sound of this call is sealed; set Privacy:Sound:Key to the key it was sealed with.");
    }

    /// <summary>Deletes the sound of a call.</summary>
    /// <returns>Whether there was any.</returns>
    public bool Delete(string call)
    {
        var files = FilesOf(call);
        foreach (var file in files)
            File.Delete(file);
        return files.Count > 0;
    }

    /// <summary>Has the sound of a recording kept as it is heard, where the settings say so.</summary>
    public void KeepImported(CallRun run, string call)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (options.Value.KeepImported)
            run.Keeper = new SoundKeeper(call, track => Create(call, track, TimeSpan.Zero), log);
    }

    /// <summary>What keeps the sound of a call from a time on; null where the settings keep none.</summary>
    internal SoundKeeper? KeeperOf(string call, TimeSpan from) =>
        options.Value.Keep ? new SoundKeeper(call, track => Create(call, track, from), log) : null;

    private OggOpusWriter Create(string call, Track track, TimeSpan from)
    {
        OwnFile.CreateFolder(_folder);
        var key = options.Value.KeyOrNone();
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{call}.{track.ToString().ToLowerInvariant()}-{(long)from.TotalMilliseconds}{(key is null ? PlainEnding : SealedEnding)}");
        var file = OwnFile.Open(Path.Combine(_folder, name), FileMode.Create);
        return new OggOpusWriter(key is null ? file : new SealedWriteStream(file, key));
    }

    private List<string> FilesOf(string call) => CallId.IsOne(call) && Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, call + ".*").Order(StringComparer.Ordinal)]
        : [];

    private static KeptSound? PieceOf(string path) =>
        Path.GetFileName(path).Split('.') is [_, var name, "opus" or "opus-sealed"]
        && name.Split('-') is [var track, var from] && Enum.TryParse<Track>(track, ignoreCase: true, out var side)
        && long.TryParse(from, CultureInfo.InvariantCulture, out var milliseconds)
            ? new KeptSound(name, side, TimeSpan.FromMilliseconds(milliseconds))
            : null;
}
