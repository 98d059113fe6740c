namespace CallCoach.Desk;

/// <summary>Leads from rows, and rows from leads.</summary>
internal static class LeadMap
{
    public static Lead ToLead(this LeadRow row, IEnumerable<NumberRow> numbers, IEnumerable<FactRow> facts) => new(new LeadId(row.Id), row.Segment)
    {
        Person = row.Person,
        FirstName = row.FirstName,
        Company = row.Company,
        Source = row.Source,
        Owner = row.Owner,
        State = row.State,
        AddedAt = row.AddedAt,
        EnquiredAt = row.EnquiredAt,
        IsConsumer = row.IsConsumer,
        ConsentedAt = row.ConsentedAt,
        Address = new PostalAddress(row.Street, row.City, row.Region, row.PostalCode, row.Country),
        SaidZone = row.SaidZone,
        RecordZone = row.RecordZone,
        OpeningHours = row.OpeningHours is null ? null : WeeklyHours.Parse(row.OpeningHours),
        Numbers = [.. numbers.OrderBy(number => number.Position).Select(ToNumber)],
        Facts = [.. facts.OrderBy(fact => fact.Id).Select(fact => new LeadFact(fact.Text, fact.From, fact.KnownSince))],
    };

    public static LeadNumber ToNumber(this NumberRow row) =>
        new(new PhoneNumber(row.Number), row.Kind, new NumberPlace(row.Country, row.Region, row.Zones.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            IsBad = row.IsBad,
            LastHeard = row.LastHeard,
        };

    public static void Take(this LeadRow row, Lead lead)
    {
        row.Segment = lead.Segment;
        row.Person = lead.Person;
        row.FirstName = lead.FirstName;
        row.Company = lead.Company;
        row.CompanyKey = KeyOf(lead.Company);
        row.Source = lead.Source;
        row.Owner = lead.Owner;
        row.State = lead.State;
        row.AddedAt = lead.AddedAt;
        row.EnquiredAt = lead.EnquiredAt;
        row.IsConsumer = lead.IsConsumer;
        row.ConsentedAt = lead.ConsentedAt;
        row.Street = lead.Address.Street;
        row.City = lead.Address.City;
        row.Region = lead.Address.State;
        row.PostalCode = lead.Address.PostalCode;
        row.Country = lead.Address.Country;
        row.SaidZone = lead.SaidZone;
        row.RecordZone = lead.RecordZone;
        row.OpeningHours = lead.OpeningHours?.ToString();
        row.IsTouched |= lead.EnquiredAt is not null;
    }

    public static NumberRow ToRow(this LeadNumber number, Guid lead, int position) => new()
    {
        Number = number.Number.Value,
        LeadId = lead,
        Position = position,
        Kind = number.Kind,
        Country = number.Place.Country,
        Region = number.Place.State,
        Zones = string.Join(' ', number.Place.Zones),
        IsBad = number.IsBad,
        LastHeard = number.LastHeard,
    };

    public static FactRow ToRow(this LeadFact fact, Guid lead) => new()
    {
        LeadId = lead,
        Text = fact.Text,
        From = fact.From,
        KnownSince = fact.KnownSince,
    };

    public static string? KeyOf(string? company) => string.IsNullOrWhiteSpace(company) ? null : company.Trim().ToUpperInvariant();
}
