using CallCoach.Coaching;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class PlaybookTrialTests
{
    private static readonly Playbook Starter = PlaybookText.Check(StarterPlaybook.Text).Book!;

    [Fact]
    public void What_a_new_team_begins_with_is_whole() => Assert.Empty(PlaybookText.Check(StarterPlaybook.Text).Faults);

    [Fact]
    public void A_phrase_of_the_team_fires_in_a_line()
    {
        var line = Assert.Single(Trial().Try(Starter, "I'd love to learn more about your current process.").Lines);

        Assert.Contains(line.Findings, finding => finding.Rule == "P01");
        Assert.True(line.Tips.Count + line.Held.Count > 0);
    }

    [Fact]
    public void A_talk_is_judged_with_what_came_before()
    {
        var result = Trial().Try(Starter, "Rep: It's Maya from Brightloop.\nThem: We're not interested, thanks.\nRep: But it would only take five minutes.");

        Assert.Equal([Speaker.Rep, Speaker.Prospect, Speaker.Rep], result.Lines.Select(line => line.Speaker));
        Assert.Contains(result.Lines[1].Findings, finding => finding.Kind == Kinds.NotInterested);
        Assert.False(result.WithModel);
    }

    [Fact]
    public void Nothing_and_too_much_are_refused()
    {
        Assert.Throws<TeamException>(() => Trial().Try(Starter, " \n "));
        Assert.Throws<TeamException>(() => Trial().Try(Starter, new string('a', PlaybookTrial.LongestText + 1)));
    }

    [Fact]
    public void Faults_come_with_their_line() => Assert.Equal(3, Assert.Single(PlaybookText.Check("schema: callcoach.playbook/1\nid: ours\nversion: none\n").Faults).Line);

    [Fact]
    public void A_script_in_a_file_of_the_node_is_out_of_reach() =>
        Assert.NotEmpty(PlaybookText.Check("schema: callcoach.playbook/1\nid: ours\nversion: 1\nscripts:\n  - id: a\n    file: ../appsettings.json\n").Faults);

    private static PlaybookTrial Trial() => new(new ServiceCollection().BuildServiceProvider());
}
