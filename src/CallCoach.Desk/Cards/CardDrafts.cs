using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using SpokenText = CallCoach.Tracking.SpokenTimes.SpokenText;

namespace CallCoach.Desk;

/// <summary>Drafts a card from what was really said: thanks, one thing of theirs, one promise. What is missing is left blank.</summary>
internal sealed class CardDrafts(NoteWriter writer, DeskClock clock, IOptions<CallOptions> call, IOptions<DeskOptions> desk)
{
    private const int FewestWords = 4;
    private const int MostWords = 14;

    private string? RepName => call.Value.RepName is { Length: > 0 } name ? name : null;

    private string? Company => desk.Value.RepCompany is { Length: > 0 } name ? name : null;

    /// <summary>Offers a card after a call that deserves one. One waits at most for each lead.</summary>
    public async Task OfferAsync(DeskContext context, Lead lead, CallReview review, Outcome outcome, HeardInCall heard, CancellationToken cancellationToken)
    {
        var asked = outcome.Rating != Rating.Missed && review.Moments.Any(moment => moment is { Group: FindingGroup.Signal, Kind: Kinds.SendInfo });
        var clean = review.Moments.Any(moment => moment.Kind is Kinds.CleanExit or Kinds.ThanksAndMovesOn);
        var occasion = NoteOffers.For(lead, outcome, asked, clean, await context.SuppressionsAsync(cancellationToken), clock.Now);
        if (occasion == NoteOccasion.None || await context.Cards.AnyAsync(row => row.LeadId == lead.Id.Value && row.SentOn == null && !row.IsDropped, cancellationToken))
            return;
        var began = Instant.FromDateTimeOffset(review.Call.StartedAt).InZone(clock.Zone).Date;
        var draft = writer.Write(new NoteFacts
        {
            Key = lead.Id.ToString(),
            FirstName = lead.FirstName ?? review.Call.FirstName,
            ThanksFor = outcome.Reason == OutcomeReason.NotInterested ? "telling me straight" : $"your time on {began.DayOfWeek}",
            Detail = DetailOf(review),
            Promise = PromiseOf(heard),
            RepFirstName = RepName,
            RepCompany = Company,
            IsAfterNo = outcome.Reason == OutcomeReason.NotInterested,
        });
        context.Cards.Add(Row(lead, occasion, draft, review.Call.Call));
    }

    /// <summary>A card that the rep wants to write by their own choice, from what is known.</summary>
    public CardRow Start(Lead lead, LeadHistory history, IReadOnlyList<string> tasks)
    {
        var last = history.Attempts.LastOrDefault(attempt => attempt.Outcome is { Rating: not Rating.Missed });
        var draft = writer.Write(new NoteFacts
        {
            Key = lead.Id.ToString(),
            FirstName = lead.FirstName,
            ThanksFor = last is null ? null : $"your time on {last.At.DayOfWeek}",
            Detail = lead.Facts.Count > 0 ? lead.Facts[^1].Text.TrimEnd('.') : null,
            Promise = tasks.Count > 0 ? Lower(tasks[0]) : null,
            RepFirstName = RepName,
            RepCompany = Company,
            IsAfterNo = last?.Outcome?.Reason == OutcomeReason.NotInterested,
        });
        return Row(lead, last?.Outcome?.Rating == Rating.Warm ? NoteOccasion.WarmCall : NoteOccasion.None, draft, callId: null);
    }

    /// <summary>One thing they said, in their own words and quotation marks: a short plain sentence near where they warmed to it.</summary>
    private static string? DetailOf(CallReview review)
    {
        var warm = review.Moments.Where(moment => moment is { Group: FindingGroup.Signal, Kind: Kinds.Interested or Kinds.AlreadyHave }).Select(moment => moment.Place.Utterance).ToHashSet();
        var signals = review.Moments.Where(moment => moment.Group == FindingGroup.Signal && moment.Kind is not (Kinds.Interested or Kinds.AlreadyHave)).Select(moment => moment.Place.Utterance).ToHashSet();
        var sentences = review.Transcript.Where(said => said.Speaker == Speaker.Prospect && !signals.Contains(said.Number))
            .SelectMany(said => said.Text.Split(['.', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(sentence => (sentence, IsWarm: warm.Contains(said.Number))))
            .Where(said => !said.sentence.Contains('?', StringComparison.Ordinal) && said.sentence.Split(' ').Length is >= FewestWords and <= MostWords)
            .OrderByDescending(said => said.IsWarm).ThenByDescending(said => said.sentence.Length);
        return sentences.Select(said => $"\u201C{said.sentence}\u201D").FirstOrDefault();
    }

    private static string? PromiseOf(HeardInCall heard)
    {
        if (heard.Promises.FirstOrDefault(promise => promise is { Kind: not PromiseKind.Remove, What.Length: > 0, IsConditional: false }) is { } promise)
            return promise.DueOn is { } due ? $"{Lower(promise.Task)} by {due.DayOfWeek}" : Lower(promise.Task);
        return heard.Time is { IsAgreed: true, Time.When: { } when } ? $"ring you on {when.DayOfWeek} at {SpokenText.Clock(when.TimeOfDay)}" : null;
    }

    private static string Lower(string task) => char.ToLowerInvariant(task[0]) + task[1..];

    private CardRow Row(Lead lead, NoteOccasion occasion, NoteDraft draft, string? callId) => new()
    {
        Id = Guid.CreateVersion7(clock.Now.ToDateTimeOffset()),
        LeadId = lead.Id.Value,
        Occasion = occasion,
        CallId = callId,
        Draft = draft.Text,
        DraftedAt = clock.Now,
        IsControl = callId is not null && NoteOffers.IsControl(lead, occasion),
    };
}
