using CallCoach.Coaching;
using CallCoach.Store;
using NodaTime;
using Dialled = CallCoach.Tracking.Attempts.AnsweredBy;

namespace CallCoach.Desk;

/// <summary>From a kept call to what tracking wants of it: who answered, and the outcome with its reason. Pure.</summary>
internal static class TalkJudge
{
    private const string DoNotCall = "dnc";
    private const string BadNumber = "bad-number";
    private const string CallbackDue = "callback-due";

    public static IReadOnlyList<SpokenTurn> Turns(CallReview call)
    {
        var machines = call.Moments.Where(moment => moment is { Group: FindingGroup.Signal, Kind: Kinds.Voicemail }).Select(moment => moment.Place.Utterance).ToHashSet();
        return [.. call.Transcript.Select(said => new SpokenTurn(
            said.Speaker == Speaker.Rep ? ConversationSide.Rep : ConversationSide.Prospect,
            said.Text,
            said.Start,
            said.Speaker == Speaker.Prospect && machines.Contains(said.Number)))];
    }

    /// <param name="agreed">The time that came out of the talk, if one did.</param>
    public static Outcome Outcome(CallReview call, AgreedTime? agreed, Instant now)
    {
        var outcome = call.Outcome;
        var rating = outcome?.Outcome switch
        {
            CallOutcome.Warm => Rating.Warm,
            CallOutcome.Cold => Rating.Cold,
            _ => Rating.Missed,
        };
        var named = agreed?.Time is { When: null, Days.Count: 1, Day: { } day } ? day : (LocalDate?)null;
        return new Outcome(rating, Reason(rating, call, agreed), outcome?.IsCorrected is true ? RatedBy.Rep : RatedBy.Rule, now, outcome?.Quote)
        {
            Overlays = Overlays(outcome?.Overlay),
            NamedDate = named,
        };
    }

    public static AnsweredBy AnsweredBy(Outcome outcome) => outcome.Reason switch
    {
        OutcomeReason.Nobody => Dialled.Nobody,
        OutcomeReason.Machine => Dialled.Machine,
        OutcomeReason.Gatekeeper => Dialled.Gatekeeper,
        _ => Dialled.Target,
    };

    /// <summary>The rep spoke after the machine did.</summary>
    public static bool LeftMessage(CallReview call)
    {
        var beep = call.Moments.LastOrDefault(moment => moment is { Group: FindingGroup.Signal, Kind: Kinds.Voicemail })?.Place.To;
        return beep is { } heard && call.Transcript.Any(said => said.Speaker == Speaker.Rep && said.Start >= heard);
    }

    private static OutcomeReason Reason(Rating rating, CallReview call, AgreedTime? agreed) => rating switch
    {
        Rating.Warm => agreed is { IsAgreed: true } || call.Outcome?.Overlay is CallbackDue ? OutcomeReason.AgreedTime : OutcomeReason.Interested,
        Rating.Cold when call.Outcome?.Overlay is DoNotCall => OutcomeReason.NotInterested,
        Rating.Cold => Quoted(call) switch
        {
            Kinds.NotInterested => OutcomeReason.NotInterested,
            Kinds.AlreadyHave => OutcomeReason.HasSupplier,
            _ => OutcomeReason.NotNow,
        },
        _ => Quoted(call) switch
        {
            Kinds.Voicemail => OutcomeReason.Machine,
            Kinds.Gatekeeper or Kinds.WrongNumber => OutcomeReason.Gatekeeper,
            _ => OutcomeReason.Nobody,
        },
    };

    // The rating quotes the words of one signal; its kind is the reason.
    private static string? Quoted(CallReview call) => call.Outcome?.QuotedAt is { } at
        ? call.Moments.FirstOrDefault(moment => moment.Group == FindingGroup.Signal && moment.Place.Speaker == Speaker.Prospect && moment.Place.From == at)?.Kind
        : null;

    private static OutcomeOverlays Overlays(string? overlay) => overlay switch
    {
        DoNotCall => OutcomeOverlays.DoNotCall,
        BadNumber => OutcomeOverlays.BadNumber,
        CallbackDue => OutcomeOverlays.CallbackDue,
        _ => OutcomeOverlays.None,
    };
}
