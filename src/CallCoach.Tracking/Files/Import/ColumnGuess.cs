using System.Collections.Frozen;
using CallCoach.Tracking.Numbers;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Guesses what columns mean, by their heads in the usual exports and by what stands in them.</summary>
internal static class ColumnGuess
{
    /// <summary>Share of values that must read as numbers for a column to be one.</summary>
    private const double NumberShare = .6;

    private static readonly FrozenDictionary<string, LeadField> Heads = new Dictionary<string, LeadField>(StringComparer.Ordinal)
    {
        ["name"] = LeadField.FullName,
        ["fullname"] = LeadField.FullName,
        ["contact"] = LeadField.FullName,
        ["contactname"] = LeadField.FullName,
        ["person"] = LeadField.FullName,
        ["leadname"] = LeadField.FullName,
        ["firstname"] = LeadField.FirstName,
        ["first"] = LeadField.FirstName,
        ["givenname"] = LeadField.FirstName,
        ["forename"] = LeadField.FirstName,
        ["lastname"] = LeadField.LastName,
        ["last"] = LeadField.LastName,
        ["surname"] = LeadField.LastName,
        ["familyname"] = LeadField.LastName,
        ["company"] = LeadField.Company,
        ["companyname"] = LeadField.Company,
        ["companyaccount"] = LeadField.Company,
        ["account"] = LeadField.Company,
        ["accountname"] = LeadField.Company,
        ["organization"] = LeadField.Company,
        ["organisation"] = LeadField.Company,
        ["organizationname"] = LeadField.Company,
        ["business"] = LeadField.Company,
        ["businessname"] = LeadField.Company,
        ["firm"] = LeadField.Company,
        ["phone"] = LeadField.Phone,
        ["phonenumber"] = LeadField.Phone,
        ["telephone"] = LeadField.Phone,
        ["tel"] = LeadField.Phone,
        ["mobile"] = LeadField.Phone,
        ["mobilephone"] = LeadField.Phone,
        ["mobilephonenumber"] = LeadField.Phone,
        ["cell"] = LeadField.Phone,
        ["cellphone"] = LeadField.Phone,
        ["workphone"] = LeadField.Phone,
        ["businessphone"] = LeadField.Phone,
        ["homephone"] = LeadField.Phone,
        ["directphone"] = LeadField.Phone,
        ["number"] = LeadField.Phone,
        ["otherphone"] = LeadField.Phone,
        ["segment"] = LeadField.Segment,
        ["industry"] = LeadField.Segment,
        ["trade"] = LeadField.Segment,
        ["category"] = LeadField.Segment,
        ["vertical"] = LeadField.Segment,
        ["source"] = LeadField.Source,
        ["leadsource"] = LeadField.Source,
        ["originalsource"] = LeadField.Source,
        ["list"] = LeadField.Source,
        ["owner"] = LeadField.Owner,
        ["leadowner"] = LeadField.Owner,
        ["contactowner"] = LeadField.Owner,
        ["rep"] = LeadField.Owner,
        ["assignedto"] = LeadField.Owner,
        ["street"] = LeadField.Street,
        ["address"] = LeadField.Street,
        ["streetaddress"] = LeadField.Street,
        ["mailingstreet"] = LeadField.Street,
        ["addressline1"] = LeadField.Street,
        ["billingstreet"] = LeadField.Street,
        ["city"] = LeadField.City,
        ["town"] = LeadField.City,
        ["mailingcity"] = LeadField.City,
        ["billingcity"] = LeadField.City,
        ["state"] = LeadField.State,
        ["province"] = LeadField.State,
        ["stateprovince"] = LeadField.State,
        ["stateregion"] = LeadField.State,
        ["region"] = LeadField.State,
        ["county"] = LeadField.State,
        ["mailingstate"] = LeadField.State,
        ["mailingstateprovince"] = LeadField.State,
        ["billingstate"] = LeadField.State,
        ["zip"] = LeadField.PostalCode,
        ["zipcode"] = LeadField.PostalCode,
        ["postalcode"] = LeadField.PostalCode,
        ["postcode"] = LeadField.PostalCode,
        ["zippostalcode"] = LeadField.PostalCode,
        ["mailingzippostalcode"] = LeadField.PostalCode,
        ["country"] = LeadField.Country,
        ["countryregion"] = LeadField.Country,
        ["mailingcountry"] = LeadField.Country,
        ["billingcountry"] = LeadField.Country,
        ["timezone"] = LeadField.TimeZone,
        ["tz"] = LeadField.TimeZone,
        ["notes"] = LeadField.Fact,
        ["note"] = LeadField.Fact,
        ["description"] = LeadField.Fact,
        ["comment"] = LeadField.Fact,
        ["comments"] = LeadField.Fact,
        ["fact"] = LeadField.Fact,
        ["consumer"] = LeadField.Consumer,
        ["private"] = LeadField.Consumer,
        ["b2c"] = LeadField.Consumer,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LeadField[] For(IReadOnlyList<string> heads, IReadOnlyList<string[]> sample, string defaultCountry)
    {
        var fields = heads.Select(head => Heads.GetValueOrDefault(Key(head), LeadField.Ignored)).ToArray();
        if (fields.Contains(LeadField.Phone))
            return fields;
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column] == LeadField.Ignored && LooksLikeNumbers(sample, column, defaultCountry))
                fields[column] = LeadField.Phone;
        }

        return fields;
    }

    private static bool LooksLikeNumbers(IReadOnlyList<string[]> sample, int column, string defaultCountry)
    {
        var values = sample.Where(row => column < row.Length && row[column].Length > 0).Select(row => row[column]).ToArray();
        return values.Length > 0 && values.Count(value => NumberReader.Read(value, defaultCountry).IsValid) >= NumberShare * values.Length;
    }

    private static string Key(string head) => string.Concat(head.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
