using System.Net;

namespace CallCoach.Web.Tests;

/// <summary>The page of lines to practise: what was agreed on, and sending how it came out.</summary>
public sealed class DrillTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_can_be_said_and_what_was_heard_is_sent_with_its_sound_only_if_asked()
    {
        var page = await program.PageAsync("/practise");
        Assert.Contains("When would suit you better?", page, StringComparison.Ordinal);
        Assert.Contains("2 tries sent", page, StringComparison.Ordinal);

        var session = FakeDrills.Drill.Session.ToString();
        using var sent = await program.PostAsync("/practise", "/practise/send", ("try", program.Drills.Heard.ToString()), ("session", session), ("line", FakeDrills.Drill.Line));
        using var loud = await program.PostAsync("/practise", "/practise/send", ("try", program.Drills.Heard.ToString()), ("session", session), ("line", FakeDrills.Drill.Line), ("sound", "yes"));

        Assert.Equal($"/practise?sent={session}#s-{session}", sent.Headers.Location?.ToString());
        Assert.Equal([false, true], program.Drills.Sent.Select(line => line.WithSound));
        Assert.Contains("Sent.", await program.PageAsync("/practise?sent=" + session), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_any_more_and_a_team_that_is_away_are_said()
    {
        using var gone = await program.PostAsync("/practise", "/practise/send", ("try", Guid.NewGuid().ToString()), ("session", FakeDrills.Drill.Session.ToString()), ("line", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, gone.StatusCode);
        Assert.Contains("Say it once more", await gone.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        program.Drills.IsAway = true;
        Assert.Contains("does not answer", await program.PageAsync("/practise"), StringComparison.Ordinal);
        program.Drills.IsAway = false;
    }
}
