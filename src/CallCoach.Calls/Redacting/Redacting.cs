using System.Runtime.CompilerServices;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The stage that takes out what is not to be stored: cards, telephone numbers and the like.</summary>
internal static class Redacting
{
    public static async IAsyncEnumerable<CallEvent> RedactedBy(
        this IAsyncEnumerable<CallEvent> events, RedactionOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var redactor = new Redactor(options);
        await foreach (var happened in events.WithCancellation(cancellationToken))
            yield return redactor.Redact(happened);
    }
}
