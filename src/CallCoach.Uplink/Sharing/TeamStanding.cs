using CallCoach.Calls;
using CallCoach.Contracts;
using Microsoft.Extensions.Options;

namespace CallCoach.Uplink;

/// <summary>How this node stands with its team, for the rep's screens and for what is told: policy, who reads along, what waits, what the rep keeps back.</summary>
public sealed class TeamStanding
{
    private const int MostNews = 20;

    private static readonly SharePolicy s_unknown = new(0, LiveCalls: false);

    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly string? _address;
    private readonly bool _hasOwnPlaybook;
    private readonly KeptFile<KnownTeam> _teamFile;
    private readonly KeptFile<NotToday> _choiceFile;
    private KnownTeam? _team;
    private NotToday? _choice;
    private CallReaders? _readers;
    private IReadOnlyList<TeamNews> _news = [];
    private LinkState _link = LinkState.Away;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="call">What the rep set for calls: a playbook of their own comes before the team's.</param>
    public TeamStanding(IOptions<DataOptions> data, TimeProvider time, Membership? membership = null, IOptions<CallOptions>? call = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var folder = Path.Combine(data.Value.FullFolder, "uplink");
        (_time, _address, _hasOwnPlaybook) = (time, membership?.Address, call?.Value.Playbook is { Length: > 0 });
        (_teamFile, _choiceFile) = (new(Path.Combine(folder, "team.json")), new(Path.Combine(folder, "not-today.json")));
        (_team, _choice) = (_teamFile.Read(), _choiceFile.Read());
    }

    /// <summary>What may be told now. Nothing live before the team has said what it wants.</summary>
    internal SharePolicy Policy
    {
        get
        {
            lock (_gate)
            {
                var policy = _team?.Policy ?? s_unknown;
                return KeepsBack() ? policy with { LiveFigures = false, Captions = false, Whispers = false } : policy;
            }
        }
    }

    /// <summary>What the team wants of the next call's coaching.</summary>
    internal TeamWishes Wishes
    {
        get
        {
            lock (_gate)
                return new(_team?.Policy.HoldBack ?? 0, _team?.Policy.Retired, Playbook()?.Name);
        }
    }

    /// <summary>Whether the rep keeps live figures and words back now.</summary>
    public bool IsKeptBack
    {
        get
        {
            lock (_gate)
                return KeepsBack();
        }
    }

    internal bool IsUp
    {
        get
        {
            lock (_gate)
                return _link == LinkState.Up;
        }
    }

    /// <summary>As a screen shows it.</summary>
    public TeamState State
    {
        get
        {
            lock (_gate)
            {
                return new(
                    _team?.Team, _team?.Rep, _link switch { LinkState.Up => "up", LinkState.Refused => "refused", _ => "away" },
                    _team?.Policy ?? s_unknown, KeepsBack() ? _choice!.Until : null, _readers, _news, _address, _hasOwnPlaybook ? null : Playbook());
            }
        }
    }

    /// <summary>Done when something changes after this is asked for.</summary>
    public Task Changed
    {
        get
        {
            lock (_gate)
                return _changed.Task;
        }
    }

    /// <summary>The rep keeps live figures and words back until the end of their day, or shares them again.</summary>
    public void KeepBack(bool isKeptBack) => Change(() =>
    {
        var now = _time.GetLocalNow();
        _choice = isKeptBack ? new NotToday(new DateTimeOffset(now.Date.AddDays(1), now.Offset)) : null;
        if (_choice is not null)
            _choiceFile.Write(_choice);
        else
            _choiceFile.Delete();
        _readers = isKeptBack ? null : _readers;
    });

    internal void Welcome(TeamWelcome welcome) => Change(() =>
    {
        _link = LinkState.Up;
        Know(new KnownTeam(welcome.Team, welcome.Rep, welcome.Policy, _team?.Playbooks));
    });

    internal void Take(SharePolicy policy) => Change(() =>
    {
        if (_team is { } team)
            Know(team with { Policy = policy });
    });

    /// <summary>What the team has published, once it is on this machine's shelf.</summary>
    internal void Take(IReadOnlyList<PublishedPlaybook> playbooks) => Change(() =>
    {
        if (_team is { } team)
            Know(team with { Playbooks = [.. playbooks.Select(book => new UsedPlaybook(book.Name, book.Version))] });
    });

    internal void Take(CallReaders readers) => Change(() => _readers = readers.Names.Count > 0 ? readers : null);

    internal void Take(TeamNews news) => Change(() => _news = [.. _news.Where(old => (old.Kind, old.Path) != (news.Kind, news.Path)).TakeLast(MostNews - 1), news]);

    internal void Lose(bool isRefused) => Change(() =>
    {
        _link = isRefused ? LinkState.Refused : LinkState.Away;
        _readers = null;
    });

    private bool KeepsBack() => _choice is { } choice && choice.Until > _time.GetUtcNow();

    private UsedPlaybook? Playbook() => _team?.Policy.Playbook is { } chosen
        ? _team.Playbooks?.FirstOrDefault(book => book.Name == chosen)
        : _team?.Playbooks is { Count: > 0 } published ? published[0] : null;

    private void Know(KnownTeam team)
    {
        if (_team != team)
            _teamFile.Write(team);
        _team = team;
    }

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            change();
            (changed, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }
}
