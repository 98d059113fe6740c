using System.ClientModel;
using CallCoach.Desk;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace CallCoach;

/// <summary>The chat model for the wording of cards. Nothing of it is made, and nothing connected to, before somebody presses the button.</summary>
internal static class ChatRegistration
{
    /// <summary>Local services want none, and the client wants something.</summary>
    private const string NoKey = "none";

    public static IServiceCollection AddChat(this IServiceCollection services) => services.AddSingleton<IChatClient>(provider =>
    {
        var options = provider.GetRequiredService<IOptions<PolishOptions>>().Value;
        var client = new ChatClient(
            options.Model,
            new ApiKeyCredential(options.Key.Length > 0 ? options.Key : NoKey),
            new OpenAIClientOptions { Endpoint = new Uri(options.Endpoint), NetworkTimeout = TimeSpan.FromSeconds(options.TimeoutSeconds) });
        return client.AsIChatClient();
    });
}
