using CallCoach.Api;
using CallCoach.Desk;
using CallCoach.Web;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>What a setting sends to another machine is said on the pages; what stays here is not.</summary>
public sealed class OutletsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("http://127.0.0.1:11434/v1", "http://localhost:8080/hook")]
    public void What_stays_on_this_machine_is_no_outlet(string endpoint, string url) => Assert.Empty(Said(endpoint, url));

    [Fact]
    public void A_chat_model_and_a_webhook_elsewhere_are_named()
    {
        var said = Said("https://api.example.com/v1", "https://crm.example.org/hook");

        Assert.Equal(2, said.Count);
        Assert.Contains("text of a card to api.example.com", said[0], StringComparison.Ordinal);
        Assert.Contains("crm.example.org", said[1], StringComparison.Ordinal);
    }

    private static List<string> Said(string endpoint, string url)
    {
        using var services = new ServiceCollection().AddOutlets()
            .Configure<PolishOptions>(polish => polish.Endpoint = endpoint).Configure<WebhookOptions>(webhook => webhook.Url = url).BuildServiceProvider();
        return [.. services.GetServices<SentElsewhere>().Select(sent => sent()).OfType<string>()];
    }
}
