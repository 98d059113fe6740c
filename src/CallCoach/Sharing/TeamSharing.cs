using System.Text.Json;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Uplink;
using CallCoach.Web;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Moments that the rep shares: told to the team by the outbox, and remembered here so that they can be taken back.</summary>
internal sealed class TeamSharing(TeamReport report, TeamStanding standing, KeptSounds sounds, IOptions<DataOptions> data) : ITeamSharing
{
    /// <summary>At some 3 KB a second far below <see cref="MomentSharedPayload.LargestSound"/>.</summary>
    private static readonly TimeSpan s_longestSound = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private readonly string _file = Path.Combine(data.Value.FullFolder, "uplink", "shared.json");

    public string Team => standing.State.Team ?? "your team";

    public TeamState State => standing.State;

    public IReadOnlyList<TeamMoment> Of(string call)
    {
        lock (_gate)
            return [.. Read().Where(moment => moment.Call == call).OrderBy(moment => moment.At)];
    }

    public Task ShareAsync(TeamMoment moment, CancellationToken cancellationToken)
    {
        var sound = moment.WithSound ? SoundOf(moment) : null;
        lock (_gate)
        {
            // First what can be taken back, then what is told: after a crash in between nothing is out that is not listed here.
            var before = Read();
            Write([.. before.Where(other => other.Id != moment.Id), moment]);
            if (report.Tell(new MomentSharedPayload(moment.Id, moment.Call, moment.At, moment.Title, moment.Turns, moment.Note, moment.AsksForHelp, sound)))
                return Task.CompletedTask;
            Write(before);
            throw new InvalidDataException("What waits for the team has no room left. It empties when the team is reached; share it then.");
        }
    }

    public Task<bool> TakeBackAsync(string call, Guid moment, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var all = Read();
            if (!all.Any(other => other.Id == moment && other.Call == call))
                return Task.FromResult(false);
            report.Tell(new MomentWithdrawnPayload(moment));
            Write([.. all.Where(other => other.Id != moment)]);
        }

        return Task.FromResult(true);
    }

    // Both sides, from the first shared turn to the end of the last.
    private byte[] SoundOf(TeamMoment moment)
    {
        var from = TimeSpan.FromSeconds(moment.Turns.Count > 0 ? Math.Min(moment.At, moment.Turns[0].At) : moment.At);
        var length = TimeSpan.FromSeconds(moment.Until) - from;
        if (length > s_longestSound)
            throw new ArgumentException($"These turns last {length.TotalMinutes:0.0} minutes; sound is shared up to {s_longestSound.TotalMinutes:0} minutes. Share them without it.", nameof(moment));
        try
        {
            var tracks = sounds.Of(moment.Call).Select(piece => Track(moment.Call, piece, from, length)).Where(track => track.Length > 0).ToList();
            return tracks.Count > 0 ? SoundMix.Of(tracks) : throw new ArgumentException("No sound of this moment is kept. Share it without.", nameof(moment));
        }
        catch (AudioException wrong)
        {
            throw new ArgumentException($"{wrong.Message} Or share the moment without its sound.", nameof(moment), wrong);
        }
    }

    private short[] Track(string call, KeptSound piece, TimeSpan from, TimeSpan length)
    {
        using var stream = sounds.OpenRead(call, piece.Name);
        // A piece that begins within the stretch is silent before.
        var silent = piece.From > from ? piece.From - from : TimeSpan.Zero;
        if (stream is null || silent >= length)
            return [];
        var heard = OggOpusReader.Read(stream, from > piece.From ? from - piece.From : TimeSpan.Zero, length - silent);
        return heard.Length == 0 ? [] : [.. new short[(int)(silent.TotalSeconds * AudioFrame.SampleRate)], .. heard];
    }

    private List<TeamMoment> Read()
    {
        try
        {
            return File.Exists(_file) ? JsonSerializer.Deserialize<List<TeamMoment>>(File.ReadAllText(_file), JsonSerializerOptions.Web) ?? [] : [];
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{_file} can't be read, so it isn't known what is shared. Look at it, or delete it; on the team's pages you can take moments back.", broken);
        }
    }

    private void Write(IReadOnlyList<TeamMoment> moments) => OwnFile.Replace(_file, JsonSerializer.SerializeToUtf8Bytes(moments, JsonSerializerOptions.Web));
}
