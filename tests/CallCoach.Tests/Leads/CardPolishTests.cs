using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Tests.Leads;

/// <summary>The real client against a service on this machine that answers as OpenAI's does.</summary>
public sealed class CardPolishTests
{
    private const string Draft =
        """
        Jordan,
        Thank you for your time on Tuesday. You said “we start at six every morning”, and it stayed with me all the way home that day.
        I will send you the list by Friday, as I said I would. It was good to hear how you run the day there.
        Maya
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Smoother_words_that_say_the_same_are_taken_and_the_service_gets_the_card_alone()
    {
        var smooth = Draft.Replace("it stayed with me all the way home that day", "that has been on my mind ever since we spoke", StringComparison.Ordinal);
        await using var service = await StandIn.AnsweringAsync(smooth);

        Assert.Equal(smooth.ReplaceLineEndings("\n"), await service.Polish.SmoothAsync(Draft, Token));

        using var asked = JsonDocument.Parse(Assert.Single(service.Asked));
        var messages = asked.RootElement.GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal(2, messages.Count);
        Assert.Contains("Jordan", messages[1].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("small", asked.RootElement.GetProperty("model").GetString());
    }

    [Theory]
    [InlineData("how you run the day there", "a once in a lifetime opportunity, act now", "Sounds like an advertisement")]
    [InlineData("“we start at six every morning”", "“you start early”", "their own words")]
    [InlineData("by Friday", "by Friday at 9", "a number")]
    [InlineData("It was good", "It was good, says Peter,", "a name")]
    [InlineData("Jordan,", "Dear Jordan,", "begins or is signed")]
    [InlineData(" as I said I would. It was good to hear how you run the day there.", "", "words.")]
    public async Task Words_that_say_more_or_less_are_not_taken(string was, string becomes, string why)
    {
        await using var service = await StandIn.AnsweringAsync(Draft.Replace(was, becomes, StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<DeskException>(() => service.Polish.SmoothAsync(Draft, Token));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("The draft stands.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_fails_leaves_the_draft_and_says_what_to_look_at()
    {
        await using var service = await StandIn.AnsweringAsync(null);

        var failed = await Assert.ThrowsAsync<DeskException>(() => service.Polish.SmoothAsync(Draft, Token));

        Assert.Contains("does not answer", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_default_there_is_no_chat_model()
    {
        await using var services = Services([]);

        Assert.False(services.GetRequiredService<CardPolish>().IsOn);
        await Assert.ThrowsAsync<DeskException>(() => services.GetRequiredService<CardPolish>().SmoothAsync(Draft, Token));
    }

    [Theory]
    [InlineData("https://api.example.com/v1", "false", "AllowRemote")]
    [InlineData("http://api.example.com/v1", "true", "https")]
    [InlineData("over there", "true", "no address")]
    public void An_address_on_another_machine_has_to_be_allowed_and_sealed(string endpoint, string allow, string why)
    {
        using var services = Services([("Endpoint", endpoint), ("Model", "m"), ("AllowRemote", allow)]);

        var refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(IEnumerable<(string Name, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => $"{PolishOptions.Section}:{setting.Name}", setting => (string?)setting.Value, StringComparer.Ordinal)).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        services.AddDesk(configuration).AddChat();
        return services.BuildServiceProvider();
    }

    private sealed class StandIn : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private ServiceProvider? _services;

        private StandIn(string? answer)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            _app = builder.Build();
            _app.MapPost("/v1/chat/completions", async (HttpContext context) =>
            {
                using var reader = new StreamReader(context.Request.Body);
                Asked.Add(await reader.ReadToEndAsync(Token));
                return answer is null
                    ? Results.BadRequest(new { error = new { message = "no such model" } })
                    : Results.Json(new
                    {
                        id = "1",
                        @object = "chat.completion",
                        created = 1,
                        model = "small",
                        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = answer } } },
                    });
            });
        }

        public List<string> Asked { get; } = [];

        public CardPolish Polish => _services!.GetRequiredService<CardPolish>();

        public static async Task<StandIn> AnsweringAsync(string? answer)
        {
            var service = new StandIn(answer);
            await service._app.StartAsync(Token);
            service._services = Services([("Endpoint", service._app.Urls.Single() + "/v1"), ("Model", "small")]);
            return service;
        }

        public async ValueTask DisposeAsync()
        {
            if (_services is not null)
                await _services.DisposeAsync();
            await _app.DisposeAsync();
        }
    }
}
