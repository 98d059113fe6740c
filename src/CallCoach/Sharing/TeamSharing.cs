using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Uplink;
using CallCoach.Web;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Moments that the rep shares: told to the team by the outbox, and remembered here so that they can be taken back.</summary>
internal sealed class TeamSharing(TeamReport report, TeamStanding standing, IOptions<DataOptions> data) : ITeamSharing
{
    private readonly Lock _gate = new();
    private readonly string _file = Path.Combine(data.Value.FullFolder, "uplink", "shared.json");

    public string Team => standing.State.Team ?? "your team";

    public IReadOnlyList<TeamMoment> Of(string call)
    {
        lock (_gate)
            return [.. Read().Where(moment => moment.Call == call).OrderBy(moment => moment.At)];
    }

    public Task ShareAsync(TeamMoment moment, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            // First what can be taken back, then what is told: after a crash in between nothing is out that is not listed here.
            Write([.. Read().Where(other => other.Id != moment.Id), moment]);
            report.Tell(new MomentSharedPayload(moment.Id, moment.Call, moment.At, moment.Title, moment.Turns, moment.Note, moment.AsksForHelp));
        }

        return Task.CompletedTask;
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

    private IReadOnlyList<TeamMoment> Read()
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

    private void Write(IReadOnlyList<TeamMoment> moments)
    {
        OwnFile.CreateFolder(Path.GetDirectoryName(_file)!);
        var fresh = _file + ".new";
        File.Delete(fresh);
        OwnFile.Touch(fresh);
        File.WriteAllText(fresh, JsonSerializer.Serialize(moments, JsonSerializerOptions.Web));
        File.Move(fresh, _file, overwrite: true);
    }
}
