using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

/// <summary>
/// Has a chat model smooth the wording of a card, where one is set up. It gets the card's text and nothing else; what it answers has to
/// pass the same checks as a draft and say the same facts, else the draft stands.
/// </summary>
public sealed class CardPolish(IServiceProvider services, NoteWriter writer, IOptions<PolishOptions> options)
{
    private const string Task =
        """
        You smooth the wording of a short thank-you card that a person will copy by hand. Keep the first line (the name) and the last line
        (the signature) exactly as they are. Keep every fact, day, hour and number, keep what stands in quotation marks letter by letter, and
        keep rows of underscores. Add no fact, no name, no offer, no praise of a product. Plain, warm, modest words; 40 to 70 words in all; the
        same number of lines. Answer with the card alone.
        """;

    public bool IsOn => options.Value.IsOn;

    /// <returns>The card in smoother words.</returns>
    /// <exception cref="DeskException">No chat model is set up, it does not answer, or its answer is not taken; the message says why.</exception>
    public async Task<string> SmoothAsync(string draft, CancellationToken cancellationToken)
    {
        if (!IsOn || services.GetService(typeof(IChatClient)) is not IChatClient chat)
            throw new DeskException($"No chat model is set up. Name one in {PolishOptions.Section}.");
        var polished = string.Join('\n', PolishedText.Lines(await AskAsync(chat, draft, cancellationToken)));
        if (polished.Length is 0 or > CardDesk.LongestText)
            throw new DeskException("The chat model gave no card. The draft stands.");
        return PolishedText.Fault(draft, polished, writer) is { } fault
            ? throw new DeskException($"The chat model's wording was not taken. {fault} The draft stands.")
            : polished;
    }

    private async Task<string> AskAsync(IChatClient chat, string draft, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        try
        {
            var answer = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Task), new ChatMessage(ChatRole.User, draft)], new ChatOptions { Temperature = 0.3f }, limit.Token);
            return answer.Text;
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeskException($"The chat model did not answer within {options.Value.TimeoutSeconds} seconds. The draft stands.", slow);
        }
        catch (Exception failed) when (failed is not OperationCanceledException) // clients throw what they like
        {
            throw new DeskException($"The chat model at {options.Value.Endpoint} does not answer. See that it runs and that {PolishOptions.Section}:Model names a model it has. The draft stands.", failed);
        }
    }
}
