using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Uplink.Tests;

/// <summary>Of a live call the disk and the wire hold what the policy shares, and nothing else.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly SharePolicy All = new(1, LiveCalls: true, LiveFigures: true, Captions: true, Whispers: true, Figures: true, TipEffects: true);

    private readonly TempFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task With_everything_shared_a_lead_can_follow_the_call()
    {
        var told = await PlayAsync(All);

        Assert.Equal("Priya, Bluestem", Assert.Single(told.OfType<CallBeganPayload>()).Prospect);
        Assert.Contains("What does your week look like?", told.OfType<CallCaptionPayload>().Select(said => said.Text));
        Assert.Contains(told.OfType<CallStatePayload>(), state => state.RepShare is > 0);
        Assert.NotNull(Assert.Single(told.OfType<CallOverPayload>()).Outcome);
    }

    [Fact]
    public async Task By_default_no_word_and_no_name_is_written_down_for_the_team()
    {
        var told = await PlayAsync(new SharePolicy(1));

        var disk = await DiskAsync();
        Assert.DoesNotContain("Priya", disk, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("week", disk, StringComparison.OrdinalIgnoreCase);
        Assert.All(told.OfType<CallStatePayload>(), state => Assert.Equal((null, null, null, null), (state.Stage, state.RepShare, state.Cue, state.Consent)));
        Assert.Empty(told.OfType<CallCaptionPayload>());
        Assert.Single(told.OfType<CallOverPayload>());
    }

    [Fact]
    public async Task Without_live_calls_the_team_hears_of_a_call_when_it_is_over()
    {
        var told = await PlayAsync(new SharePolicy(1, LiveCalls: false));

        Assert.IsType<CallOverPayload>(Assert.Single(told));
    }

    [Fact]
    public async Task What_the_rep_keeps_back_today_is_not_told_whatever_the_policy_says()
    {
        var told = await PlayAsync(All, standing => standing.KeepBack(true));

        var disk = await DiskAsync();
        Assert.DoesNotContain("Priya", disk, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("week", disk, StringComparison.OrdinalIgnoreCase);
        Assert.All(told.OfType<CallStatePayload>(), state => Assert.Equal((null, Consents.NotShared), (state.RepShare, state.Consent)));
        Assert.NotEmpty(told.OfType<CallStatePayload>());
    }

    [Fact]
    public async Task States_come_twice_a_second_at_most_and_only_while_the_team_hears()
    {
        var states = (await PlayAsync(All)).OfType<CallStatePayload>().Select(state => state.At).ToList();
        Assert.All(states.Zip(states.Skip(1)), pair => Assert.True(pair.Second - pair.First >= .49));

        var away = await PlayAsync(All, standing => standing.Lose(isRefused: false));
        Assert.Empty(away.OfType<CallStatePayload>());
        Assert.NotEmpty(away.OfType<CallCaptionPayload>());
    }

    [Fact]
    public void What_is_kept_back_is_shared_again_the_next_day()
    {
        var standing = Standing();
        standing.Welcome(new TeamWelcome(1, 0, "Maya", "North", All, []));
        standing.KeepBack(true);
        Assert.True(Standing().IsKeptBack); // after a restart as well

        _time.Advance(TimeSpan.FromDays(1));
        Assert.False(standing.IsKeptBack);
        Assert.Equal(All, standing.Policy);
    }

    [Fact]
    public async Task Consent_is_as_the_book_has_it_and_looked_up_every_two_seconds()
    {
        var asked = 0;
        var states = (await PlayAsync(All, consent: (_, _) => Task.FromResult<string?>(asked++ < 2 ? Consents.Asked : Consents.Agreed))).OfType<CallStatePayload>().ToList();

        Assert.Equal([Consents.Asked, Consents.Agreed], states.Select(state => state.Consent).Distinct());
        Assert.InRange(asked, 3, (int)(states[^1].At / 2) + 2);
    }

    [Fact]
    public async Task Without_a_book_nobody_was_asked() =>
        Assert.All((await PlayAsync(All, consent: (_, _) => Task.FromResult<string?>(null))).OfType<CallStatePayload>(), state => Assert.Equal(Consents.NotAsked, state.Consent));

    [Theory]
    [InlineData(null, "turf", 4)]
    [InlineData("trees", "trees", 1)]
    [InlineData("", null, 0)]
    [InlineData("gone", null, 0)]
    public void The_teams_playbook_is_the_one_published_first_unless_the_policy_names_another_or_none(string? policy, string? used, int version)
    {
        var standing = Standing();
        standing.Welcome(new TeamWelcome(1, 0, "Maya", "North", All with { Playbook = policy }, []));
        Assert.Null(standing.State.Playbook);
        standing.Take([new PublishedPlaybook("turf", 4, "…"), new PublishedPlaybook("trees", 1, "…")]);

        var expected = used is null ? null : new UsedPlaybook(used, version);
        Assert.Equal((expected, used), (standing.State.Playbook, standing.Wishes.Playbook));
        Assert.Equal(expected, Standing().State.Playbook); // after a restart, with the team away
        Assert.Null(new TeamStanding(Data(), _time, call: Options.Create(new CallOptions { Playbook = "mine" })).State.Playbook);
    }

    private async Task<IReadOnlyList<NodePayload>> PlayAsync(SharePolicy policy, Action<TeamStanding>? also = null, AskConsent? consent = null)
    {
        File.Delete(_folder.File("outbox.jsonl"));
        using var outbox = new Outbox(_folder.File("outbox.jsonl"), "us", _time);
        var standing = Standing();
        standing.KeepBack(false);
        standing.Welcome(new TeamWelcome(1, 0, "Maya", "North", policy, []));
        also?.Invoke(standing);
        var report = new TeamReport(outbox, standing, NullLogger<TeamReport>.Instance);
        await using var services = new ServiceCollection().BuildServiceProvider();
        var whispers = new WhisperDesk(report, standing, services, NullLogger<WhisperDesk>.Instance);
        var journals = new CallJournals(Data(), _time, NullLogger<CallJournals>.Instance);
        var open = new OpenCalls(Data(), journals, report, NullLogger<OpenCalls>.Instance);
        var live = new LiveReport(report, standing, open, whispers, journals, services, NullLogger<LiveReport>.Instance, consent);

        var head = Heads.Unknown with { Lead = new LeadFacts("Priya", "Bluestem", "turf") };
        var log = Replay.Run(
            Conversation.Start(head).Rep("What does your week look like?", 6, 8).Prospect("Busy all week, with the spring work.", 9, 12).Events(), CoachDetectors.Create);
        var call = new CallInfo(CallId.New(_time.GetUtcNow()), _time.GetUtcNow(), "test", null);
        await KeptCalls.WriteAsync(journals, call.Id, log, Token);
        for (var i = 0; i < log.Count; i++)
            await live.ReceiveAsync(call, new LogEntry(i + 1, log[i]), Token);
        return [.. (await outbox.NextAsync(Token)).Select(message => message.Payload)];
    }

    private async Task<string> DiskAsync()
    {
        using var file = new StreamReader(new FileStream(_folder.File("outbox.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return await file.ReadToEndAsync(Token);
    }

    private TeamStanding Standing() => new(Data(), _time);

    private IOptions<DataOptions> Data() => Options.Create(new DataOptions { Folder = _folder.Path });
}
