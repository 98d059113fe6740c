using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>A finding as it crosses the wire.</summary>
internal static class FindingWire
{
    public static FindingPayload Of(Finding finding) => new(
        finding.Id,
        Kebab.Of(finding.Group),
        finding.Kind,
        finding.Rule,
        Kebab.Of(finding.Place.Speaker),
        finding.Place.Utterance,
        finding.Place.Start,
        finding.Place.Length,
        Seconds.Of(finding.Place.From),
        Seconds.Of(finding.Place.To),
        finding.Severity,
        Math.Round(finding.Confidence, 3),
        finding.Evidence,
        finding.Alternative);
}
