using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>A tip as it crosses the wire.</summary>
internal static class TipWire
{
    public static TipShownPayload Of(Tip tip) => new(
        tip.Id,
        Kebab.Of(tip.Class),
        Kebab.Of(tip.Tone),
        tip.Kind,
        tip.Headline,
        tip.Why,
        tip.Say,
        tip.Dwell is { } dwell ? Seconds.Of(dwell) : null,
        tip.From);
}
