using System.Globalization;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Files.Export;

/// <summary>Tables of everything that is tracked, as CSV. Spoken words leave only where policy allows.</summary>
public static class TrackingExport
{
    public static async Task LeadsAsync(TextWriter writer, IEnumerable<Lead> leads)
    {
        await using var table = new CsvTable(writer, "Id", "Name", "First name", "Company", "Phone", "Other phones", "Segment", "Source", "Owner", "State of lead", "Street", "City", "State", "Postal code", "Country", "Time zone", "Notes");
        foreach (var lead in leads)
        {
            await table.RowAsync(
                lead.Id, lead.Person, lead.FirstName, lead.Company, lead.Numbers.Count > 0 ? lead.Numbers[0].Number : null, new Phones(lead),
                lead.Segment, lead.Source, lead.Owner, lead.State, lead.Address.Street, lead.Address.City, lead.Address.State, lead.Address.PostalCode, lead.Address.Country,
                lead.SaidZone ?? lead.RecordZone, string.Join("; ", lead.Facts.Select(fact => fact.Text)));
        }
    }

    public static async Task AttemptsAsync(TextWriter writer, IEnumerable<LeadHistory> histories)
    {
        await using var table = new CsvTable(writer, "Id", "Lead", "Phone", "At (theirs)", "Try", "Answered by", "Ring seconds", "Call", "Blocked", "Asked for");
        foreach (var (lead, attempt) in histories.SelectMany(history => history.Attempts.Select(attempt => (history.Lead, attempt))))
        {
            await table.RowAsync(
                attempt.Id, lead.Id, attempt.Number, ExportTime.Local.Format(attempt.At), attempt.Ordinal, attempt.AnsweredBy, attempt.RingTime.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture), attempt.CallId, attempt.IsBlocked, attempt.WasAsked);
        }
    }

    public static async Task OutcomesAsync(TextWriter writer, IEnumerable<LeadHistory> histories, bool withWords)
    {
        await using var table = new CsvTable(writer, "Attempt", "Lead", "Rating", "Reason", "Also", "By", "At", "Named date", "Quote");
        foreach (var (lead, attempt, outcome) in histories.SelectMany(history => history.Attempts.SelectMany(attempt => attempt.Outcomes.Select(outcome => (history.Lead, attempt, outcome)))))
            await table.RowAsync(attempt.Id, lead.Id, outcome.Rating, outcome.Reason, outcome.Overlays, outcome.By, outcome.At, Date(outcome.NamedDate), withWords ? outcome.Quote : null);
    }

    public static async Task FollowUpsAsync(TextWriter writer, IEnumerable<FollowUp> followUps, bool withWords)
    {
        await using var table = new CsvTable(writer, "Id", "Lead", "When (theirs)", "Until", "Agreed by both", "State", "Moved", "Words");
        foreach (var followUp in followUps)
            await table.RowAsync(followUp.Id, followUp.Lead, ExportTime.Local.Format(followUp.When), followUp.Until is { } until ? ExportTime.Local.Format(until) : null, followUp.IsAgreed, followUp.State, followUp.Moved, withWords ? followUp.Moment?.Words : null);
    }

    public static async Task SuppressionsAsync(TextWriter writer, IEnumerable<Suppression> suppressions)
    {
        await using var table = new CsvTable(writer, "Id", "Phone", "Hash", "Lead", "Company", "At", "Until", "Source", "Words");
        foreach (var suppression in suppressions)
            await table.RowAsync(suppression.Id, suppression.Number, suppression.NumberHash, suppression.Lead, suppression.Company, suppression.At, suppression.Until, suppression.Source, suppression.Words);
    }

    private static string? Date(LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Numbers stay numbers in a table, whatever text they start with.</summary>
    private sealed record Phones(Lead Lead)
    {
        public override string ToString() => string.Join(" ", Lead.Numbers.Skip(1).Select(number => number.Number.Value));
    }
}
