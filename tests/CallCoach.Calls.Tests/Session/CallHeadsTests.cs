using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CallHeadsTests : IDisposable
{
    private static readonly Playbook s_ours = new("ours", 3, CallKind.FollowUp, Intensity.Eager)
    {
        Thresholds = new Dictionary<string, string>(StringComparer.Ordinal) { ["flow.monologue.warm"] = "50s" },
        Scripts = [new("notice", "This call is noted.", Mandatory: true)],
        Vocabulary = ["Brightloop", "Ada Lowe"],
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_playbook_stands_in_the_head_with_its_thresholds_scripts_and_intensity()
    {
        var settings = new CoachingOptions();
        var head = Heads(settings, playbook: "ours").For(new CallPlan(SoundPlan.Devices), "a");

        Assert.Same(s_ours, head.Playbook);
        Assert.Equal(Intensity.Eager, head.Intensity);
        Assert.Equal(TimeSpan.FromSeconds(50), head.Options.Flow.Monologue.Warm);
        Assert.Equal("notice", Assert.Single(head.Scripts).Id);
        Assert.Equal(TimeSpan.FromSeconds(90), settings.Flow.Monologue.Warm); // of other calls, untouched
    }

    [Fact]
    public void Who_starts_a_call_may_choose_another_one()
    {
        Assert.Null(Heads(new CoachingOptions()).For(new CallPlan(SoundPlan.Devices), "a").Playbook);
        Assert.Same(s_ours, Heads(new CoachingOptions()).For(new CallPlan(SoundPlan.Devices, Playbook: "ours"), "a").Playbook);
    }

    [Theory]
    [InlineData("", true, "theirs")]
    [InlineData("", false, null)]
    [InlineData("ours", true, "ours")]
    [InlineData(CallOptions.NoPlaybook, true, null)]
    public void Own_calls_use_the_teams_playbook_unless_the_rep_set_another_or_none(string setting, bool isOwn, string? used)
    {
        var head = Heads(new CoachingOptions(), setting, name => s_ours with { Id = name }, () => new TeamWishes(0, null, "theirs")).For(new CallPlan(SoundPlan.Devices), "a", isOwn);

        Assert.Equal(used, head.Playbook?.Id);
    }

    [Fact]
    public void A_broken_playbook_of_the_team_holds_up_no_call_and_one_that_the_rep_chose_does()
    {
        OpenPlaybook broken = _ => throw new CallException("line 3: no such kind");

        Assert.Null(Heads(new CoachingOptions(), "", broken, () => new TeamWishes(0, null, "theirs")).For(new CallPlan(SoundPlan.Devices), "a", isOwn: true).Playbook);
        Assert.Throws<CallException>(() => Heads(new CoachingOptions(), "ours", broken).For(new CallPlan(SoundPlan.Devices), "a", isOwn: true));
    }

    [Fact]
    public void Thresholds_that_do_not_go_with_the_settings_say_which()
    {
        var settings = new CoachingOptions();
        settings.Flow.Monologue.WarmAgain = TimeSpan.FromSeconds(40);
        settings.Flow.Monologue.Warm = TimeSpan.FromSeconds(30);

        var refused = Assert.Throws<CallException>(() => Heads(settings, playbook: "ours").For(new CallPlan(SoundPlan.Devices), "a"));

        Assert.Contains("Flow:Monologue:WarmAgain", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_calls_speak_in_the_next_own_call_only()
    {
        var heads = Heads(new CoachingOptions());
        Store().Change(memory => memory.With(new RepCall(
            "x", DateTimeOffset.UnixEpoch, 100, 200, 0, new double[8], new double[8], Counts(), Counts(("hype", 3)), "")));

        var own = heads.For(new CallPlan(SoundPlan.Devices), "a", isOwn: true);
        var other = heads.For(new CallPlan(SoundPlan.Devices), "b");

        Assert.Equal(["hype"], own.Muted);
        Assert.Equal(1, own.History!.Calls);
        Assert.NotNull(own.Pace);
        Assert.Equal((null, null, null), (other.Muted, other.History, other.Pace));
    }

    [Fact]
    public async Task The_recogniser_is_given_the_playbooks_vocabulary()
    {
        var call = new ScriptedCall().Rep("hello there", 1, 2);
        await using var source = new HandCrankedSource();
        await using var run = new CallRun(source, Testing.Heads.Unknown with { Playbook = s_ours }, TimeProvider.System);
        source.PlayUntil(3);
        source.End();

        await foreach (var _ in new CallPipeline(call.ListenAsync, new UnmarkedLanguage(), () => new EagerCoach().Observe)
            .RunAsync(run, CallMode.Recording, TestContext.Current.CancellationToken))
        {
        }

        Assert.Equal(["Brightloop", "Ada Lowe"], call.Names);
    }

    private static Dictionary<string, int> Counts(params (string Kind, int Count)[] counts) =>
        counts.ToDictionary(count => count.Kind, count => count.Count, StringComparer.Ordinal);

    private CallHeads Heads(CoachingOptions settings, string playbook = "", OpenPlaybook? open = null, AskTeam? askTeam = null) => new(
        Options.Create(new CallOptions { Playbook = playbook }), Options.Create(settings), open ?? (_ => s_ours), Store(),
        new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddDays(1)), Options.Create(new RefusalOptions()), askTeam);

    private RepStore Store() => new(Options.Create(new DataOptions { Folder = _folder.Path }), NullLogger<RepStore>.Instance);
}
