using CallCoach.Tracking.Leads;

namespace CallCoach.Api;

/// <summary>A lead as it crosses /api/v1/leads. What is null is not known.</summary>
/// <param name="Id">Given by CallCoach; left out when a lead is sent.</param>
/// <param name="Phones">In any form; they come back in E.164.</param>
/// <param name="EnquiredAt">When they asked for a call on the web: such a call goes first.</param>
/// <param name="ConsentedAt">When a private person agreed to be called.</param>
public sealed record LeadJson(
    string? Id,
    string? Person,
    string? FirstName,
    string? Company,
    IReadOnlyList<string>? Phones,
    string? Segment,
    string? Source,
    string? Owner,
    string? Street,
    string? City,
    string? State,
    string? PostalCode,
    string? Country,
    string? TimeZone,
    bool? IsConsumer,
    DateTimeOffset? EnquiredAt,
    DateTimeOffset? ConsentedAt,
    IReadOnlyList<string>? Facts)
{
    public static LeadJson Of(Lead lead) => new(
        lead.Id.ToString(),
        lead.Person,
        lead.FirstName,
        lead.Company,
        [.. lead.Numbers.Select(number => number.Number.Value)],
        lead.Segment,
        lead.Source,
        lead.Owner,
        lead.Address.Street,
        lead.Address.City,
        lead.Address.State,
        lead.Address.PostalCode,
        lead.Address.Country,
        lead.SaidZone ?? lead.RecordZone,
        lead.IsConsumer,
        lead.EnquiredAt?.ToDateTimeOffset(),
        lead.ConsentedAt?.ToDateTimeOffset(),
        [.. lead.Facts.Select(fact => fact.Text)]);
}
