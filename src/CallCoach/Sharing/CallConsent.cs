using CallCoach.Contracts;
using CallCoach.Desk;
using CallCoach.Tracking.Law;

namespace CallCoach;

/// <summary>What the consent book says of a call, as the team hears it.</summary>
internal sealed class CallConsent(ConsentBook book)
{
    public async Task<string?> AskAsync(string call, CancellationToken cancellationToken) =>
        await book.FindAsync(call, cancellationToken) is { } consent ? Of(consent) : null;

    public static string Of(Consent consent) => (consent.Answer, consent.Mode, consent.NoticeAt) switch
    {
        (ConsentAnswer.Refused, _, _) => Consents.Refused,
        (ConsentAnswer.Given, _, _) => Consents.Agreed,
        (ConsentAnswer.NoObjection, _, _) => Consents.Told,
        (_, CaptureMode.Notify, null) => Consents.NotNeeded,
        (_, CaptureMode.Notify, _) => Consents.Told,
        (_, _, null) => Consents.NotAsked,
        _ => Consents.Asked,
    };
}
