using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Tests.Retries;

public sealed class VoicemailTests
{
    private static readonly Attempt Warm = Some.Talk(Some.At(2026, 11, 2, 9), Rating.Warm, OutcomeReason.Interested);

    [Fact]
    public void A_cold_leads_machine_is_hung_up_on() => Assert.False(Voicemail.IsWelcome(new LeadHistory(Some.Lead()), Some.Now.ToInstant()));

    [Fact]
    public void A_warm_leads_machine_gets_a_word_once_a_week()
    {
        var history = new LeadHistory(Some.Lead()) { Attempts = [Warm] };
        var spoken = history with { Attempts = [Warm, Some.Missed(Some.At(2026, 11, 12, 9), 1, OutcomeReason.Machine) with { LeftMessage = true }] };

        Assert.True(Voicemail.IsWelcome(history, Some.Now.ToInstant()));
        Assert.False(Voicemail.IsWelcome(spoken, Some.Now.ToInstant()));
        Assert.True(Voicemail.IsWelcome(spoken, Some.Now.ToInstant() + Duration.FromDays(7)));
    }
}
