using CallCoach.Testing;

namespace CallCoach.Tests;

public sealed class PlaybookCommandTests : IDisposable
{
    private readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_ships_is_listed_and_sound()
    {
        var ran = await Ran.Async(["playbook", "list", "--data", _data.Path]);

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("cold-call", ran.Output, StringComparison.Ordinal);
        Assert.Contains("follow-up", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("broken", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_comes_with_its_line_and_what_was_meant()
    {
        var file = _data.File("ours.yaml");
        await File.WriteAllTextAsync(file, "schema: callcoach.playbook/1\nid: ours\nversion: 1\nphrazes: []\n", TestContext.Current.CancellationToken);

        var ran = await Ran.Async(["playbook", "check", file, "--data", _data.Path]);

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("ours.yaml:4:1: There is no key \"phrazes\" here. Did you mean \"phrases\"?", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_shows_when_and_why_and_what_only_the_playbook_brings()
    {
        var file = _data.File("ours.yaml");
        await File.WriteAllTextAsync(
            file,
            "schema: callcoach.playbook/1\nid: ours\nversion: 1\nrules: [{id: hello, class: reaction, tip: Say something., when: {elapsed: 10s}}]\n",
            TestContext.Current.CancellationToken);

        var ran = await Ran.Async(["playbook", "test", file, Repository.Dialogue("d06"), "--data", _data.Path]);

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("Thank them. Let it go.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("not-interested, ", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"1 call, \d+ tips with this playbook; 1 of them only with it", ran.Output);
    }

    [Fact]
    public async Task What_calls_taught_is_shown_and_forgotten()
    {
        await File.WriteAllTextAsync(
            _data.File("rep.json"), """{"calls":[],"dismissals":[],"mutes":{"hype":"2099-01-01T00:00:00+00:00"}}""", TestContext.Current.CancellationToken);

        Assert.Contains("hype", (await Ran.Async(["rep", "--data", _data.Path])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failed, (await Ran.Async(["rep", "--unmute", "pressure", "--data", _data.Path])).ExitCode);
        Assert.Equal(ExitCodes.Fine, (await Ran.Async(["rep", "--unmute", "hype", "--data", _data.Path])).ExitCode);
        Assert.DoesNotContain("hype", (await Ran.Async(["rep", "--data", _data.Path])).Output, StringComparison.Ordinal);

        await Ran.Async(["rep", "--forget", "--data", _data.Path]);
        Assert.False(File.Exists(_data.File("rep.json")));
    }
}
