using CallCoach.Contracts;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tests;

/// <summary>Each entry of the consent book has its word on the board.</summary>
public sealed class CallConsentTests
{
    [Theory]
    [InlineData(ConsentAnswer.NotAsked, CaptureMode.Ask, false, Consents.NotAsked)]
    [InlineData(ConsentAnswer.NotAsked, CaptureMode.Ask, true, Consents.Asked)]
    [InlineData(ConsentAnswer.NotAsked, CaptureMode.Notify, false, Consents.NotNeeded)]
    [InlineData(ConsentAnswer.NotAsked, CaptureMode.Notify, true, Consents.Told)]
    [InlineData(ConsentAnswer.NoObjection, CaptureMode.Ask, true, Consents.Told)]
    [InlineData(ConsentAnswer.Given, CaptureMode.Ask, true, Consents.Agreed)]
    [InlineData(ConsentAnswer.Refused, CaptureMode.Notify, false, Consents.Refused)]
    public void What_is_written_down_is_what_the_lead_sees(ConsentAnswer answer, CaptureMode mode, bool wasTold, string shown) => Assert.Equal(
        shown, CallConsent.Of(new Consent(new LeadId(Guid.NewGuid()), "20261117-150000-0000", "US-CA", mode, answer) { NoticeAt = wasTold ? Instant.FromUtc(2026, 11, 17, 15, 0) : null }));
}
