using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>
/// Tells the boards what this node has kept: of each call that changed its newest row, ten times a second at most, however much comes in. Each node
/// tells of what it kept itself; the backplane takes it to boards on other nodes.
/// </summary>
internal sealed class BoardFeed(IHubContext<BoardHub, IBoardClient> boards, TimeProvider time, ILogger<BoardFeed> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private Dictionary<Guid, Dictionary<Guid, BoardCall>> _changed = [];
    private List<BoardCaption> _captions = [];
    private List<(Guid Team, BoardWhisper Whisper)> _whispers = [];

    public void Tell(Kept kept)
    {
        lock (_gate)
        {
            foreach (var (team, call) in kept.Calls)
                Put(team, call);
            _captions.AddRange(kept.Captions);
            _whispers.AddRange(kept.Whispers);
        }
    }

    public void Tell(Guid team, BoardCall call)
    {
        lock (_gate)
            Put(team, call);
    }

    /// <summary>Tells boards on other nodes what this one kept last.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Recurring.OnceAsync(_ => FlushAsync(), log.BoardsNotTold, cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Recurring.RunAsync(Every, time, _ => FlushAsync(), log.BoardsNotTold, stoppingToken);

    private void Put(Guid team, BoardCall call)
    {
        if (!_changed.TryGetValue(team, out var rows))
            _changed[team] = rows = [];
        if (!rows.TryGetValue(call.Call, out var before) || before.Number < call.Number)
            rows[call.Call] = call;
    }

    private async Task FlushAsync()
    {
        Dictionary<Guid, Dictionary<Guid, BoardCall>> changed;
        List<BoardCaption> captions;
        List<(Guid Team, BoardWhisper Whisper)> whispers;
        lock (_gate)
        {
            (changed, _changed) = (_changed, []);
            (captions, _captions) = (_captions, []);
            (whispers, _whispers) = (_whispers, []);
        }

        try
        {
            foreach (var (team, rows) in changed)
                await boards.Clients.Group(TeamGroups.Board(team)).Rows([.. rows.Values]);
            foreach (var call in captions.GroupBy(caption => caption.Call))
                await boards.Clients.Group(TeamGroups.Call(call.Key)).Captions([.. call]);
            foreach (var (team, whisper) in whispers)
                await boards.Clients.Group(TeamGroups.Board(team)).Whispered(whisper);
        }
        catch
        {
            // The backplane is away: what is kept stays kept, the next time tells of it, and a board asks for all of it when it comes back.
            lock (_gate)
            {
                foreach (var (team, rows) in changed)
                {
                    foreach (var call in rows.Values)
                        Put(team, call);
                }
            }

            throw;
        }
    }
}
