using CallCoach.Tracking.Leads;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Joins two records of one number: what is known stays, what is missing is filled, nothing is lost.</summary>
public static class LeadMerge
{
    public static Lead Join(Lead known, Lead more) => known with
    {
        Person = known.Person ?? more.Person,
        FirstName = known.FirstName ?? more.FirstName,
        Company = known.Company ?? more.Company,
        Source = known.Source ?? more.Source,
        Owner = known.Owner ?? more.Owner,
        SaidZone = known.SaidZone ?? more.SaidZone,
        RecordZone = known.RecordZone ?? more.RecordZone,
        IsConsumer = known.IsConsumer || more.IsConsumer,
        OpeningHours = known.OpeningHours ?? more.OpeningHours,
        Address = new Leads.PostalAddress(
            known.Address.Street ?? more.Address.Street, known.Address.City ?? more.Address.City, known.Address.State ?? more.Address.State,
            known.Address.PostalCode ?? more.Address.PostalCode, known.Address.Country ?? more.Address.Country),
        Numbers = [.. known.Numbers.Concat(more.Numbers).DistinctBy(number => number.Number)],
        Facts = [.. known.Facts.Concat(more.Facts).DistinctBy(fact => fact.Text, StringComparer.OrdinalIgnoreCase)],
    };
}
