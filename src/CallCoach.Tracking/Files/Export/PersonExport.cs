using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;
using NodaTime;
using NodaTime.Text;

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
                id = lead.Id.Value.ToString("N"),
                lead.Person,
                lead.FirstName,
                lead.Company,
                lead.Segment,
                lead.Source,
                lead.Owner,
                lead.State,
                lead.Address,
                lead.IsConsumer,
                zone = lead.SaidZone ?? lead.RecordZone,
                addedAt = At(lead.AddedAt),
                numbers = lead.Numbers.Select(number => new { number = number.Number.Value, number.Kind, number.IsBad }),
                facts = lead.Facts.Select(fact => new { fact.Text, fact.From, since = At(fact.KnownSince) }),
            },
            attempts = history.Attempts.Select(attempt => new
            {
                attempt.Id,
                number = attempt.Number.Value,
                at = Local(attempt.At),
                attempt.Ordinal,
                attempt.AnsweredBy,
                attempt.CallId,
                outcomes = attempt.Outcomes.Select(outcome => new
                {
                    outcome.Rating,
                    outcome.Reason,
                    outcome.Overlays,
                    outcome.By,
                    at = At(outcome.At),
                    namedDate = Day(outcome.NamedDate),
                    quote = withWords ? outcome.Quote : null,
                }),
            }),
            followUps = history.FollowUps.Select(followUp => new { followUp.Id, when = Local(followUp.When), followUp.IsAgreed, followUp.State, words = withWords ? followUp.Moment?.Words : null }),
            notes = notes.Select(note => new { note.Id, text = note.Written ?? note.Draft, sentOn = Day(note.SentOn) }),
            consents = consents.Select(consent => new { consent.CallId, consent.Region, consent.Mode, consent.Answer, consent.NoticeWords, at = At(consent.NoticeAt) }),
            suppressions = suppressions.Select(suppression => new { suppression.Id, suppression.Words, at = At(suppression.At), suppression.Source }),
        };
        return JsonSerializer.SerializeAsync(stream, person, Json, cancellationToken);
    }

    private static string? At(Instant? at) => at is { } known ? InstantPattern.General.Format(known) : null;

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string Local(ZonedDateTime at) => ExportTime.Local.Format(at);
}
