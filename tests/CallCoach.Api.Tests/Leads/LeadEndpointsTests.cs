using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CallCoach.Desk;
using CallCoach.Tracking.Numbers;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Api.Tests.Leads;

public sealed class LeadEndpointsTests
{
    private const string Path = "/api/v1/leads";
    private static readonly (string, string) On = ("Api:Enabled", "true");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Off_by_default_there_is_nothing()
    {
        await using var node = await ApiNode.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await node.Client.GetAsync(Path, Token)).StatusCode);
    }

    [Fact]
    public async Task A_lead_that_is_sent_can_be_listed_and_opened()
    {
        await using var node = await ApiNode.StartAsync(On);

        var sent = await JsonAsync(await node.Client.PostAsJsonAsync(Path, Jordan, Token));
        var lead = sent.GetProperty("leads")[0];
        var listed = await node.Client.GetFromJsonAsync<JsonElement>(Path + "?words=fern", Token);
        var opened = await node.Client.GetFromJsonAsync<JsonElement>($"{Path}/{lead.GetProperty("lead").GetProperty("id")}", Token);

        Assert.Equal("new", lead.GetProperty("verdict").GetString());
        Assert.Equal(1, listed.GetProperty("all").GetInt32());
        Assert.Equal("+12127365000", opened.GetProperty("phones")[0].GetString());
        Assert.Equal("NY", opened.GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_same_number_is_the_same_lead_and_who_asked_for_no_more_calls_stays_out()
    {
        await using var node = await ApiNode.StartAsync(On);
        await node.Client.PostAsJsonAsync(Path, Jordan, Token);

        var again = await JsonAsync(await node.Client.PostAsJsonAsync(Path, new[] { Jordan }, Token));
        await node.Services.GetRequiredService<DoNotCallList>().AddAsync(new PhoneNumber("+12127365000"), "no more", "test", wholeCompany: false, call: null, Token);
        var shut = await JsonAsync(await node.Client.PostAsJsonAsync(Path, Jordan, Token));

        Assert.Equal("merged", again.GetProperty("leads")[0].GetProperty("verdict").GetString());
        Assert.Equal("suppressed", shut.GetProperty("leads")[0].GetProperty("verdict").GetString());
        Assert.False(shut.GetProperty("leads")[0].TryGetProperty("lead", out _));
    }

    [Theory]
    [InlineData("""{"firstName":"Jordan","phones":["12"]}""", "phone")]
    [InlineData("""{"firstName":"Jordan"}""", "phone")]
    [InlineData("""{"phones":["(212) 736-5000"]}""", "person or a company")]
    [InlineData("""{"firstName":"J","phones":["(212) 736-5000"],"timeZone":"Mars/North"}""", "time zone")]
    [InlineData("[]", "1 to 100")]
    [InlineData("{", "JSON")]
    [InlineData("7", "JSON")]
    public async Task What_is_no_lead_is_refused_with_the_reason_and_nothing_is_kept(string body, string reason)
    {
        await using var node = await ApiNode.StartAsync(On);

        using var answer = await node.Client.PostAsync(Path, new StringContent(body, Encoding.UTF8, "application/json"), Token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, await answer.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Equal(0, (await node.Client.GetFromJsonAsync<JsonElement>(Path, Token)).GetProperty("all").GetInt32());
    }

    [Fact]
    public async Task A_form_of_another_page_is_no_json_and_is_not_taken()
    {
        await using var node = await ApiNode.StartAsync(On);
        using var answer = await node.Client.PostAsync(Path, new StringContent(JsonSerializer.Serialize(Jordan), Encoding.UTF8, "text/plain"), Token);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task What_changes_on_the_desk_waits_for_the_webhook_suppressions_first_and_no_word_of_theirs()
    {
        await using var node = await ApiNode.StartAsync(On, ("Webhook:Url", "http://127.0.0.1:1/"), ("Webhook:Secret", "a secret of some length"));
        await node.Services.GetRequiredService<WebhookWorker>().StopAsync(Token); // nothing is sent meanwhile
        var lead = Guid.Parse((await JsonAsync(await node.Client.PostAsJsonAsync(Path, Jordan, Token))).GetProperty("leads")[0].GetProperty("lead").GetProperty("id").GetString()!);
        await node.Services.GetRequiredService<OutcomeBook>().LogAsync(new(lead), CallCoach.Tracking.Attempts.OutcomeReason.Nobody, Token);
        await node.Services.GetRequiredService<DoNotCallList>().AddAsync(new CallCoach.Tracking.Leads.LeadId(lead), "take me off at once", "test", wholeCompany: false, call: null, Token);

        var waiting = node.Services.GetRequiredService<WebhookFolder>().Waiting();

        Assert.Equal([WebhookDelivery.SuppressionAdded, WebhookDelivery.SuppressionAdded, WebhookDelivery.OutcomeSet], waiting.Select(delivery => delivery.Type));
        Assert.All(waiting, delivery => Assert.DoesNotContain("at once", delivery.Data!.Value.GetRawText(), StringComparison.Ordinal));
    }

    private static object Jordan => new { firstName = "Jordan", company = "Fern Hollow", phones = new[] { "(212) 736-5000" }, state = "New York", facts = new[] { "Six crews" } };

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }
}
