using CallCoach.Contracts;

namespace CallCoach;

/// <summary>A tip as a line of text.</summary>
internal static class TipWords
{
    public static string Of(TipShownPayload tip) => tip switch
    {
        { From: { Length: > 0 } from } => $"{from}: {tip.Headline}",
        { Say: { Length: > 0 } say } => $"{tip.Headline} Say: \"{say}\"",
        { Why: { Length: > 0 } why } => $"{tip.Headline} ({why})",
        _ => tip.Headline,
    };
}
