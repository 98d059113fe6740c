using CallCoach.Coaching;

namespace CallCoach.Team.Tests;

public sealed class SessionRulesTests
{
    private static readonly Guid Team = Guid.CreateVersion7();
    private static readonly Viewer Maya = new(Guid.CreateVersion7(), "Maya", Team, TeamRole.Rep);
    private static readonly Viewer Ruth = new(Guid.CreateVersion7(), "Ruth", Team, TeamRole.Lead);
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Fact]
    public void The_lead_neither_sees_moments_nor_writes_before_the_reps_own_view_is_there()
    {
        var session = Planned();

        Assert.False(SessionRules.IsOpen(session, Ruth));
        Assert.True(SessionRules.IsOpen(session, Maya));
        Assert.Contains("own view comes first", Refused(() => SessionRules.MayPrepare(session, Ruth)), StringComparison.Ordinal);
        Assert.Contains("the rep's to write", Refused(() => SessionRules.OwnView(session, Ruth, "a", "b", "c", Now)), StringComparison.Ordinal);
        Assert.Contains("own view comes first", Refused(() => SessionRules.Agree(session, Ruth, Good())), StringComparison.Ordinal);

        SessionRules.OwnView(session, Maya, "I let go at a no.", "", "Two openers", Now);

        Assert.True(SessionRules.IsOpen(session, Ruth));
        Assert.Equal((SessionStage.Moments, "Two openers", (string?)null), (session.Stage, session.Wish, session.FeltHard));
    }

    [Fact]
    public void Both_sign_and_a_change_asks_for_both_again()
    {
        var session = Open();
        SessionRules.Agree(session, Ruth, Good());
        SessionRules.Sign(session, Maya, Now);
        Assert.Equal(SessionStage.Agreed, session.Stage);
        SessionRules.Sign(session, Ruth, Now);
        Assert.Equal(SessionStage.LookAgain, session.Stage);

        SessionRules.Agree(session, Maya, Good() with { Target = "3" });

        Assert.Equal((SessionStage.Agreed, null, null, 3.0), (session.Stage, session.RepSignedAt, session.LeadSignedAt, session.Target));
    }

    [Fact]
    public void A_share_is_agreed_in_percent()
    {
        var session = Open();
        SessionRules.Agree(session, Ruth, Good() with { Focus = CallMeasures.BetterTimeAsked, Target = "80" });
        Assert.Equal(0.8, session.Target!.Value, 6);
    }

    [Theory]
    [InlineData("mood", "4", "5", "Choose one focus")]
    [InlineData("scripted-lines", "many", "5", "as a number")]
    [InlineData("scripted-lines", "-1", "5", "as a number")]
    [InlineData("scripted-lines", "400", "5", "at most 100")]
    [InlineData("scripted-lines", "4", "2", "3 to 50 calls")]
    public void An_agreement_that_can_t_be_measured_is_refused(string focus, string target, string calls, string why) =>
        Assert.Contains(why, Refused(() => SessionRules.Agree(Open(), Ruth, Good() with { Focus = focus, Target = target, Calls = calls })), StringComparison.Ordinal);

    [Fact]
    public void It_closes_when_the_measure_moved_or_with_words()
    {
        var session = Open();
        SessionRules.Agree(session, Ruth, Good());
        SessionRules.Sign(session, Ruth, Now);
        SessionRules.Sign(session, Maya, Now);

        Assert.Contains("say why", Refused(() => SessionRules.Close(session, FollowUpTests.Found(2, 2), " ", Now)), StringComparison.Ordinal);
        SessionRules.Close(session, FollowUpTests.Found(10, 1), null, Now);
        Assert.Equal("measure-moved", session.ClosedBecause);

        session.Stage = SessionStage.LookAgain;
        SessionRules.Close(session, null, "Another thing matters more now.", Now);
        Assert.Equal("decision", session.ClosedBecause);
    }

    private static SessionRow Planned() => new() { Id = Guid.CreateVersion7(), TeamId = Team, PersonId = Maya.Person, LeadId = Ruth.Person };

    private static SessionRow Open()
    {
        var session = Planned();
        SessionRules.OwnView(session, Maya, "a", "b", "c", Now);
        SessionRules.Begin(session, Ruth);
        return session;
    }

    private static Agreement Good() => new(CallMeasures.ScriptedLines, "4", "Start with why I call", "Listen to two openers by Friday", null, "5");

    private static string Refused(Action act) => Assert.Throws<TeamException>(act).Message;
}
