using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Limits that count earlier calls: of the law and of the team.</summary>
internal static class CallCounts
{
    public static CallPermission? Legal(CallRequest request, RegionRules rules, ProspectPlace place)
    {
        foreach (var cap in rules.Caps)
        {
            var since = request.Now - cap.Within;
            var within = request.Attempts.Where(attempt => attempt.At.ToInstant() > since).ToArray();
            if (within.Length >= cap.Most)
            {
                var frees = within[^cap.Most].At.ToInstant() + cap.Within;
                return new CallPermission(CallBlock.LegalCap, $"{Count(cap.Most)} in {Span(cap.Within)} is what the law allows there.") { OpensAt = frees.InZone(place.Zone) };
            }
        }

        if (rules.AfterRefusal is not { } silence || request.IsAsked || LastRefusal(request) is not { } refusal || request.Now >= refusal + silence)
            return null;
        return new CallPermission(CallBlock.RefusalSilence, $"They said no: {silence.Days} days of silence by law.") { OpensAt = (refusal + silence).InZone(place.Zone) };
    }

    public static CallPermission? Team(CallRequest request, TeamCallingOptions team, ProspectPlace place)
    {
        var today = request.Now.InZone(place.Zone).Date;
        var onDays = request.Attempts.Select(attempt => attempt.At.ToInstant().InZone(place.Zone).Date).Where(day => day > today.PlusDays(-7)).ToArray();
        if (onDays.Count(day => day == today) >= team.MostADay)
            return new CallPermission(CallBlock.TeamCap, $"{Count(team.MostADay)} a day.") { OpensAt = place.Zone.AtStartOfDay(today.PlusDays(1)) };
        if (onDays.Length < team.MostInSevenDays)
            return null;
        return new CallPermission(CallBlock.TeamCap, $"{Count(team.MostInSevenDays)} in seven days.") { OpensAt = place.Zone.AtStartOfDay(onDays[^team.MostInSevenDays].PlusDays(7)) };
    }

    private static Instant? LastRefusal(CallRequest request) =>
        request.Attempts.LastOrDefault(attempt => attempt.Outcome is { Reason: OutcomeReason.NotInterested })?.At.ToInstant();

    private static string Count(int calls) => calls == 1 ? "One call" : $"{calls} calls";

    private static string Span(Duration span) => span.TotalHours <= 48 ? $"{(int)span.TotalHours} hours" : $"{span.Days} days";
}
