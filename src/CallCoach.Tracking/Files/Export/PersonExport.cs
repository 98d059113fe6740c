using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;

namespace CallCoach.Tracking.Files.Export;

/// <summary>Everything that is kept about one person, in one JSON file: for a person who asks for it.</summary>
public static class PersonExport
{
    public const string Schema = "callcoach.person/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="withWords">Whether what was said may leave too.</param>
    public static Task WriteAsync(
        Stream stream, LeadHistory history, IEnumerable<HandNote> notes, IEnumerable<Consent> consents, IEnumerable<Suppression> suppressions, bool withWords, CancellationToken cancellationToken)
    {
        var lead = history.Lead;
        var person = new
        {
            schema = Schema,
            lead = new
            {
                id = lead.Id.ToString(), lead.Person, lead.FirstName, lead.Company, lead.Segment, lead.Source, lead.Owner, lead.State, lead.Address, lead.IsConsumer,
                zone = lead.SaidZone ?? lead.RecordZone, addedAt = lead.AddedAt.ToString(),
                numbers = lead.Numbers.Select(number => new { number = number.Number.Value, number.Kind, number.IsBad }),
                facts = lead.Facts.Select(fact => new { fact.Text, fact.From, since = fact.KnownSince.ToString() }),
            },
            attempts = history.Attempts.Select(attempt => new
            {
                attempt.Id, number = attempt.Number.Value, at = attempt.At.ToString(), attempt.Ordinal, attempt.AnsweredBy, attempt.CallId,
                outcomes = attempt.Outcomes.Select(outcome => new
                {
                    outcome.Rating, outcome.Reason, outcome.Overlays, outcome.By, at = outcome.At.ToString(), namedDate = outcome.NamedDate?.ToString(), quote = withWords ? outcome.Quote : null,
                }),
            }),
            followUps = history.FollowUps.Select(followUp => new { followUp.Id, when = followUp.When.ToString(), followUp.IsAgreed, followUp.State, words = withWords ? followUp.Moment?.Words : null }),
            notes = notes.Select(note => new { note.Id, text = note.Written ?? note.Draft, sentOn = note.SentOn?.ToString() }),
            consents = consents.Select(consent => new { consent.CallId, consent.Region, consent.Mode, consent.Answer, consent.NoticeWords, at = consent.NoticeAt?.ToString() }),
            suppressions = suppressions.Select(suppression => new { suppression.Id, suppression.Words, at = suppression.At.ToString(), suppression.Source }),
        };
        return JsonSerializer.SerializeAsync(stream, person, Json, cancellationToken);
    }
}
