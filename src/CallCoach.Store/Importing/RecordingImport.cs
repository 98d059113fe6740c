using System.Security.Cryptography;
using System.Text;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CallCoach.Store;

/// <summary>
/// Brings recordings in along the road of live calls, as fast as they can be heard. A recording counts as imported when its journal is
/// whole: what is broken off leaves nothing, and the next import begins it anew. One recording at a time; for several at once take several.
/// </summary>
public sealed class RecordingImport
{
    private readonly StoreDatabase _database;
    private readonly CallKeeper _keeper;
    private readonly CallJournals _journals;
    private readonly CallPipeline _pipeline;
    private readonly CallHeads _heads;
    private readonly AudioSourceFactory _sounds;
    private readonly KeptSounds _kept;
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly Ffmpeg _ffmpeg;

    internal RecordingImport(
        StoreDatabase database, CallKeeper keeper, CallJournals journals, CallPipeline pipeline, CallHeads heads, AudioSourceFactory sounds, KeptSounds kept,
        IOptions<DataOptions> data, TimeProvider time, Ffmpeg ffmpeg)
    {
        (_database, _keeper, _journals, _pipeline, _heads, _sounds, _kept, _time, _ffmpeg) = (database, keeper, journals, pipeline, heads, sounds, kept, time, ffmpeg);
        _folder = Path.Combine(data.Value.FullFolder, "importing");
    }

    /// <param name="lead">What is known of who was called, if anything.</param>
    /// <exception cref="ImportException">The recording can't be read.</exception>
    /// <exception cref="AudioException">A file is missing or no sound.</exception>
    public async Task<ImportedCall> ImportAsync(RecordedCall recording, LeadFacts? lead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recording);
        var hash = await HashAsync(recording, cancellationToken);
        if (await FindAsync(hash, cancellationToken) is { } known)
            return known;

        var decoded = new List<string>();
        try
        {
            foreach (var file in recording.Files)
                decoded.Add(await DecodeAsync(file, hash, cancellationToken));
            return await HearAsync(recording, decoded, hash, lead, cancellationToken);
        }
        finally
        {
            foreach (var file in decoded.Except(recording.Files, StringComparer.Ordinal))
                File.Delete(file);
        }
    }

    private async Task<ImportedCall> HearAsync(
        RecordedCall recording, List<string> files, string hash, LeadFacts? lead, CancellationToken cancellationToken)
    {
        var startedAt = new DateTimeOffset(File.GetLastWriteTimeUtc(recording.Files[0]), TimeSpan.Zero);
        await using var source = files is [var rep, var prospect]
            ? _sounds.OpenPair(rep, prospect, ReplayPace.Fastest)
            : _sounds.OpenFile(files[0], ReplayPace.Fastest);
        if (source.Duration is { } length)
            startedAt -= length; // a recording is written to its end when the call is over
        var call = new CallInfo(NewId(startedAt), startedAt, "recording", source.Duration);
        var plan = new SoundPlan([]); // no path: a name of a file may be that of a person
        var head = _heads.For(new CallPlan(plan, lead), call.Id);
        Exception? broke;
        try
        {
            await using var run = new CallRun(source, head, _time);
            _kept.KeepImported(run, call.Id);
            await _journals.ImportAsync(
                new JournalHead(JournalHead.CurrentSchema, call, plan, hash), _pipeline.RunAsync(run, CallMode.Recording, cancellationToken), cancellationToken);
            broke = run.Fault;
        }
        catch
        {
            _kept.Delete(call.Id);
            throw;
        }

        if (broke is { } fault && fault is not AudioException)
        {
            _journals.Delete(call.Id);
            _kept.Delete(call.Id);
            throw new ImportException(fault.Message, fault);
        }

        await _keeper.KeepAsync(call.Id, cancellationToken);
        var damage = source.Damage.Select(wrong => wrong.Message).Append(broke?.Message).Where(text => text is not null).Distinct(StringComparer.Ordinal);
        var kept = await FindAsync(hash, cancellationToken) ?? throw new ImportException("The call was read and is not in the archive; run callcoach rebuild.");
        return kept with { IsNew = true, Damage = string.Join(' ', damage) is { Length: > 0 } text ? text : null };
    }

    private string NewId(DateTimeOffset startedAt)
    {
        string id;
        do
            id = CallId.New(startedAt);
        while (_journals.Find(id) is not null);
        return id;
    }

    private async Task<string> DecodeAsync(string file, string hash, CancellationToken cancellationToken)
    {
        if (!Ffmpeg.IsNeededFor(file))
            return file;

        OwnFile.CreateFolder(_folder);
        var target = Path.Combine(_folder, $"{hash[..16]}-{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}.wav");
        OwnFile.Touch(target);
        try
        {
            await _ffmpeg.DecodeAsync(file, target, cancellationToken);
            return target;
        }
        catch
        {
            File.Delete(target);
            throw;
        }
    }

    private async Task<ImportedCall?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Calls.Where(call => call.SoundHash == hash)
            .Select(call => new ImportedCall(call.Call, false, call.Length, call.Outcome, call.TipsShown, null)).FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task<string> HashAsync(RecordedCall recording, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in recording.Files)
        {
            if (!File.Exists(path))
                throw new ImportException($"There is no file {path}.");
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            hash.AppendData(await SHA256.HashDataAsync(file, cancellationToken));
            hash.AppendData(Encoding.ASCII.GetBytes("|"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
