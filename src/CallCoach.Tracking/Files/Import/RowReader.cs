using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Makes a lead of the fields of one row, and lists what is wrong with them.</summary>
internal sealed class RowReader(IReadOnlyList<LeadField> mapping, ImportOptions options, Instant now)
{
    /// <summary>The lead, or null if the row can't be one; the problems say why.</summary>
    public Lead? Read(string[] fields, List<FieldProblem> problems)
    {
        if (fields.Length > mapping.Count && fields.Skip(mapping.Count).Any(field => field.Length > 0))
        {
            problems.Add(new FieldProblem(LeadField.Ignored, fields[mapping.Count], "more fields than columns: a delimiter or quote is loose"));
            return null;
        }

        var address = Address(fields, problems);
        var numbers = Numbers(fields, address.Country ?? options.DefaultCountry, problems);
        if (numbers.Count == 0)
        {
            if (!problems.Exists(problem => problem.Field == LeadField.Phone))
                problems.Add(new FieldProblem(LeadField.Phone, "", "has no telephone number"));
            return null;
        }

        var (full, first) = Names(fields);
        var company = Value(fields, LeadField.Company);
        if (full is null && company is null)
        {
            problems.Add(new FieldProblem(LeadField.FullName, "", "has neither a person nor a company"));
            return null;
        }

        return new Lead(new LeadId(Guid.CreateVersion7(now.ToDateTimeOffset())), Value(fields, LeadField.Segment) ?? options.DefaultSegment)
        {
            Person = full,
            FirstName = first,
            Company = company,
            Address = address,
            Numbers = numbers,
            Source = Value(fields, LeadField.Source) ?? options.Source,
            Owner = Value(fields, LeadField.Owner),
            RecordZone = Zone(fields, problems),
            AddedAt = now,
            IsConsumer = Value(fields, LeadField.Consumer)?.ToLowerInvariant() is "yes" or "y" or "true" or "1" or "consumer" or "private",
            Facts = [.. Values(fields, LeadField.Fact).Select(fact => new LeadFact(fact, options.Source ?? "import", now))],
        };
    }

    private static string? Zone(string? zone, List<FieldProblem> problems)
    {
        if (zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)
            return zone;
        problems.Add(new FieldProblem(LeadField.TimeZone, zone, "is no time zone such as America/Chicago; left out"));
        return null;
    }

    private string? Zone(string[] fields, List<FieldProblem> problems) => Zone(Value(fields, LeadField.TimeZone), problems);

    private List<LeadNumber> Numbers(string[] fields, string country, List<FieldProblem> problems)
    {
        var numbers = new List<LeadNumber>();
        foreach (var text in Values(fields, LeadField.Phone))
        {
            var read = NumberReader.Read(text, country);
            if (!read.IsValid)
                problems.Add(new FieldProblem(LeadField.Phone, text, read.Problem));
            else if (!numbers.Exists(number => number.Number == read.Number))
                numbers.Add(LeadNumber.From(read));
        }

        return numbers;
    }

    private PostalAddress Address(string[] fields, List<FieldProblem> problems)
    {
        var named = Value(fields, LeadField.Country);
        var country = named is null ? null : Countries.CodeOf(named);
        if (named is not null && country is null)
            problems.Add(new FieldProblem(LeadField.Country, named, "is no country; left out"));
        var state = Value(fields, LeadField.State);
        // A state tells its country, if that is the default one.
        country ??= named is null && state is not null && Regions.From(options.DefaultCountry, state) is { } region && Regions.IsState(region) ? options.DefaultCountry : null;
        var known = country is not null && state is not null && Regions.From(country, state) is { } full && Regions.IsState(full) ? full.Split('-')[1] : state;
        return new PostalAddress(Value(fields, LeadField.Street), Value(fields, LeadField.City), known, Value(fields, LeadField.PostalCode), country);
    }

    private (string? Full, string? First) Names(string[] fields)
    {
        var first = Value(fields, LeadField.FirstName);
        var last = Value(fields, LeadField.LastName);
        var full = Value(fields, LeadField.FullName) ?? (first is null ? last : $"{first} {last}".TrimEnd());
        return (full, first ?? (full?.Contains(' ', StringComparison.Ordinal) == true ? full.Split(' ')[0] : full));
    }

    private string? Value(string[] fields, LeadField field) => Values(fields, field).FirstOrDefault();

    private IEnumerable<string> Values(string[] fields, LeadField field)
    {
        for (var column = 0; column < mapping.Count && column < fields.Length; column++)
        {
            if (mapping[column] == field && fields[column].Length > 0)
                yield return fields[column];
        }
    }
}
