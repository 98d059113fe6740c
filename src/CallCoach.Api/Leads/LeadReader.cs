using CallCoach.Desk;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Api;

/// <summary>Makes a lead of what another program sent, or says what is wrong with it.</summary>
internal static class LeadReader
{
    private const int MostPhones = 10;
    private const int MostFacts = 20;
    private const int Longest = 300;

    /// <exception cref="ArgumentException">It can't be a lead; the message says why.</exception>
    public static Lead Read(LeadJson json, DeskOptions options, DateTimeOffset now)
    {
        var texts = new[] { json.Person, json.FirstName, json.Company, json.Segment, json.Source, json.Owner, json.Street, json.City, json.State, json.PostalCode, json.Country, json.TimeZone };
        if (texts.Concat(json.Facts ?? []).Any(text => text?.Length > Longest))
            throw new ArgumentException($"A text has at most {Longest} letters.", nameof(json));
        if (json.Phones?.Count > MostPhones || json.Facts?.Count > MostFacts)
            throw new ArgumentException($"At most {MostPhones} phones and {MostFacts} facts.", nameof(json));
        if (Clean(json.Person) is null && Clean(json.FirstName) is null && Clean(json.Company) is null)
            throw new ArgumentException("A lead needs a person or a company.", nameof(json));
        var added = Instant.FromDateTimeOffset(now);
        var country = Clean(json.Country)?.ToUpperInvariant();
        return new Lead(new LeadId(Guid.CreateVersion7(now)), Clean(json.Segment) ?? options.Segment)
        {
            Person = Clean(json.Person) ?? Clean(json.FirstName),
            FirstName = Clean(json.FirstName) ?? Clean(json.Person)?.Split(' ')[0],
            Company = Clean(json.Company),
            Source = Clean(json.Source) ?? "api",
            Owner = Clean(json.Owner),
            AddedAt = added,
            EnquiredAt = At(json.EnquiredAt),
            ConsentedAt = At(json.ConsentedAt),
            IsConsumer = json.IsConsumer ?? false,
            Address = AddressOf(json, country, options.Country),
            RecordZone = ZoneOf(Clean(json.TimeZone)),
            Numbers = NumbersOf(json.Phones ?? [], country ?? options.Country),
            Facts = [.. (json.Facts ?? []).Select(Clean).OfType<string>().Select(fact => new LeadFact(fact, Clean(json.Source) ?? "api", added))],
        };
    }

    private static PostalAddress AddressOf(LeadJson json, string? country, string home)
    {
        if (country is not null && country.Length != 2)
            throw new ArgumentException($"\"{country}\" is no country; write two letters, as in US.", nameof(json));
        var state = Clean(json.State);
        // A state tells its country, if that is the usual one.
        country ??= state is not null && Regions.From(home, state) is { } region && Regions.IsState(region) ? home : null;
        var known = country is not null && state is not null && Regions.From(country, state) is { } full && Regions.IsState(full) ? full.Split('-')[1] : state;
        return new PostalAddress(Clean(json.Street), Clean(json.City), known, Clean(json.PostalCode), country);
    }

    private static List<LeadNumber> NumbersOf(IReadOnlyList<string> phones, string country)
    {
        var numbers = new List<LeadNumber>();
        foreach (var phone in phones)
        {
            var read = NumberReader.Read(phone, country);
            if (!read.IsValid)
                throw new ArgumentException($"The phone \"{phone}\" {read.Problem}.", nameof(phones));
            if (!numbers.Exists(number => number.Number == read.Number))
                numbers.Add(LeadNumber.From(read));
        }

        return numbers.Count > 0 ? numbers : throw new ArgumentException("A lead needs a phone.", nameof(phones));
    }

    private static string? ZoneOf(string? zone) => zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null
        ? zone
        : throw new ArgumentException($"\"{zone}\" is no time zone such as America/Chicago.", nameof(zone));

    private static Instant? At(DateTimeOffset? at) => at is { } known ? Instant.FromDateTimeOffset(known) : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
