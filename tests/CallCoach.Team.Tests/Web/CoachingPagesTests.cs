using System.Net;
using System.Net.Http.Headers;
using CallCoach.Coaching;

namespace CallCoach.Team.Tests;

/// <summary>The pages of coaching as rep, lead and others get them.</summary>
public sealed class CoachingPagesTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_a_request_for_help_to_an_agreement_that_both_signed()
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());
        var (rep, lead) = (site.As(site.Team.RepViewer()), site.As(site.Team.LeadViewer));
        var moment = await SharedMoments.AddAsync(site.Services, site.Team, "Good news second", asks: true);
        Assert.Contains("Good news second", await lead.GetStringAsync("/coaching", Token), StringComparison.Ordinal);

        await SentAsync(CoachingSite.PostAsync(lead, $"/moments/{moment}", $"/moments/{moment}/comments", ("text", "Say <first> what works.")));
        var page = await rep.GetStringAsync($"/moments/{moment}", Token);
        Assert.Contains("Say &lt;first&gt; what works.", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"hl negative\">unfortunately", page, StringComparison.Ordinal);
        Assert.Contains("I see it differently", page, StringComparison.Ordinal);
        Assert.DoesNotContain("I see it differently", await lead.GetStringAsync($"/moments/{moment}", Token), StringComparison.Ordinal);

        var planned = await SentAsync(CoachingSite.PostAsync(lead, "/coaching", "/coaching", ("with", site.Team.Rep.ToString()), ("at", "2026-11-30T16:00")));
        Assert.DoesNotContain("id=\"moments\"", await lead.GetStringAsync(planned, Token), StringComparison.Ordinal);
        var early = await CoachingSite.PostAsync(lead, planned, planned + "/moments", ("moment", moment.ToString()));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);

        await SentAsync(CoachingSite.PostAsync(rep, planned, planned + "/own-view", ("better", "I let go at a no."), ("hard", "The opener"), ("wish", "")));
        Assert.Contains("id=\"moments\"", await lead.GetStringAsync(planned, Token), StringComparison.Ordinal);
        await SentAsync(CoachingSite.PostAsync(rep, planned, planned + "/moments", ("moment", moment.ToString()), ("question", "What did they need to hear?")));
        await SentAsync(CoachingSite.PostAsync(lead, planned, planned + "/begin"));
        await SentAsync(CoachingSite.PostAsync(
            lead, planned, planned + "/agree", ("focus", CallMeasures.NegativeLines), ("target", "2"), ("calls", "5"), ("tries", "First what works"), ("does", "Send two by Friday"), ("drill", "Outlook works, yes.")));
        await SentAsync(CoachingSite.PostAsync(rep, planned, planned + "/sign"));
        await SentAsync(CoachingSite.PostAsync(lead, planned, planned + "/sign"));

        var agreed = await rep.GetStringAsync(planned, Token);
        Assert.Contains("Agreed focus", agreed, StringComparison.Ordinal);
        Assert.Contains("2 or less in ten minutes of talk", agreed, StringComparison.Ordinal);
        Assert.Contains("0 of 5 calls so far", agreed, StringComparison.Ordinal);
        await SentAsync(CoachingSite.PostAsync(lead, planned, planned + "/close", ("words", "Enough of this.")));
        Assert.Contains("Enough of this.", await rep.GetStringAsync(planned, Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voice_note_is_played_in_any_range_and_anything_else_is_refused()
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());
        var lead = site.As(site.Team.LeadViewer);
        var moment = await SharedMoments.AddAsync(site.Services, site.Team, "Opener");
        byte[] note = [0x1A, 0x45, 0xDF, 0xA3, 5, 6, 7, 8];

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(lead, moment, note, "audio/webm")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(lead, moment, "<script>"u8.ToArray(), "audio/webm")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(lead, moment, note, "text/html")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(lead, moment, [.. note, .. new byte[VoiceNote.Largest]], "audio/webm")).StatusCode);

        var page = await lead.GetStringAsync($"/moments/{moment}", Token);
        var at = page.IndexOf("/comments/", StringComparison.Ordinal);
        var address = page[at..page.IndexOf('"', at)];
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(4, 5) } };
        var part = await lead.SendAsync(request, Token);
        Assert.Equal((HttpStatusCode.PartialContent, "audio/webm"), (part.StatusCode, part.Content.Headers.ContentType!.MediaType));
        Assert.Equal([5, 6], await part.Content.ReadAsByteArrayAsync(Token));
        Assert.Equal(HttpStatusCode.NotFound, (await site.As(site.Other.LeadViewer).GetAsync(address, Token)).StatusCode);
    }

    [Theory]
    [InlineData("/coaching")]
    [InlineData("/examples")]
    [InlineData("/trends")]
    [InlineData("/playbook")]
    public async Task Reps_and_leads_get_the_page_and_nobody_else(string page)
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());

        Assert.Equal(HttpStatusCode.OK, (await site.As(site.Team.RepViewer()).GetAsync(page, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.As(site.Team.LeadViewer).GetAsync(page, Token)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await site.As(site.Team.LeadViewer with { Role = TeamRole.Admin }).GetAsync(page, Token)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await site.As(null).GetAsync(page, Token)).StatusCode);
    }

    [Fact]
    public async Task A_playbook_is_tried_published_and_rolled_back_by_a_lead_only()
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());
        var (rep, lead) = (site.As(site.Team.RepViewer()), site.As(site.Team.LeadViewer));

        var tried = await CoachingSite.PostAsync(lead, "/playbook", "/playbook/try", ("text", StarterPlaybook.Text), ("tried", "I'd love to learn more about your current process."));
        Assert.Contains("<mark class=\"hl scripted\">", await tried.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        var broken = await CoachingSite.PostAsync(lead, "/playbook", "/playbook/try", ("text", "schema: callcoach.playbook/1\nid: ours\nversion: none"), ("tried", ""));
        Assert.Contains("Line 3", await broken.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        await SentAsync(CoachingSite.PostAsync(lead, "/playbook", "/playbook", ("text", StarterPlaybook.Text), ("does", "publish"), ("note", "A start")));
        await SentAsync(CoachingSite.PostAsync(lead, "/playbook", "/playbook", ("text", StarterPlaybook.Text.Replace("Our calls", "Ours", StringComparison.Ordinal)), ("does", "publish"), ("note", "")));
        await SentAsync(CoachingSite.PostAsync(lead, "/playbook", "/playbook/roll-back", ("name", "our-calls"), ("version", "1")));
        Assert.Contains("version 3, published by Ruth", await rep.GetStringAsync("/playbook", Token), StringComparison.Ordinal);

        Assert.NotEqual("/playbook?name=our-calls", (await CoachingSite.PostAsync(rep, "/playbook", "/playbook", ("text", StarterPlaybook.Text), ("does", "publish"))).Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_form_writes_the_YAML_and_faults_come_back_at_their_field()
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());
        var lead = site.As(site.Team.LeadViewer);
        var was = """{"title":"Our calls","detectors.filler":"live","thresholds.tips.quiet.gap":"","thresholds.flow.monologue.cold":"","phrases[P01].tip":""}""";

        var written = await FormAsync(lead, "/playbook/form", was, ("f:title", "Ours: now"), ("f:detectors.filler", "live"), ("f:thresholds.flow.monologue.cold", "50s"), ("open", "phrases[P01]"));
        Assert.Contains("title: \"Ours: now\"\n", written, StringComparison.Ordinal);
        Assert.Contains("thresholds:\n  flow.monologue.cold: 50s\n", written, StringComparison.Ordinal);
        Assert.Contains("# Your team's playbook.", written, StringComparison.Ordinal); // comments stay
        Assert.DoesNotContain("detectors:", written, StringComparison.Ordinal); // what was not changed is not written
        Assert.Contains("id=\"unsaved\"", written, StringComparison.Ordinal);
        Assert.Contains("name=\"f:phrases[P01].tip\"", written, StringComparison.Ordinal);

        var faulty = await FormAsync(lead, "/playbook", was, ("f:thresholds.tips.quiet.gap", "soon"), ("does", "publish"), ("note", "Kept"));
        Assert.Contains("id=\"f-thresholds.tips.quiet.gap-faults\"><li>\"soon\" is no value", faulty, StringComparison.Ordinal);
        Assert.Contains("value=\"Kept\"", faulty, StringComparison.Ordinal);
        Assert.Contains("Not published yet", await lead.GetStringAsync("/playbook", Token), StringComparison.Ordinal);

        await FormAsync(lead, "/playbook", was, ("f:phrases[P01].tip", "Ask what you want to know."), ("f:phrases[+].kind", "scripted"), ("does", "publish"));
        var saved = WebUtility.HtmlDecode(await lead.GetStringAsync("/playbook", Token));
        Assert.Contains("tip: Ask what you want to know.\n", saved, StringComparison.Ordinal);
        Assert.Contains("version 1, published by Ruth", saved, StringComparison.Ordinal);

        Assert.DoesNotContain("id: P01", await FormAsync(lead, "/playbook/form", was, ("remove", "phrases[P01]"), ("f:phrases[P01].tip", "x")), StringComparison.Ordinal);
        Assert.Contains("id=\"form-problem\"", await FormAsync(lead, "/playbook/form", was, ("f:phrases[+].words", "no id here")), StringComparison.Ordinal);
        Assert.Contains("P02", await FormAsync(lead, "/playbook/form", was, ("f:phrases[+].words", "hello there"), ("f:phrases[+].id", "P02"), ("f:phrases[+].kind", "hype"), ("open", "phrases[+]")), StringComparison.Ordinal);
    }

    private static async Task<string> FormAsync(HttpClient browser, string address, string was, params (string Name, string Value)[] fields)
    {
        var answer = await CoachingSite.PostAsync(browser, "/playbook", address, [("text", StarterPlaybook.Text), ("was", was), .. fields]);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task A_form_from_elsewhere_changes_nothing()
    {
        await using var site = await CoachingSite.StartAsync(server.NewDatabase());
        var rep = site.As(site.Team.RepViewer());
        var moment = await SharedMoments.AddAsync(site.Services, site.Team, "Opener");
        using var content = new FormUrlEncodedContent([]);

        Assert.Equal(HttpStatusCode.BadRequest, (await rep.PostAsync($"/moments/{moment}/take-back", content, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await rep.GetAsync($"/moments/{moment}", Token)).StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, Guid moment, byte[] sound, string type)
    {
        using var file = new ByteArrayContent(sound) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        using var text = new StringContent(await CoachingSite.TokenAsync(browser, $"/moments/{moment}"));
        using var form = new MultipartFormDataContent { { text, "form-token" }, { file, "sound", "note" } };
        return await browser.PostAsync($"/moments/{moment}/comments", form, Token);
    }

    private static async Task<string> SentAsync(Task<HttpResponseMessage> posting)
    {
        var answer = await posting;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Token));
        return answer.Headers.Location!.ToString();
    }
}
