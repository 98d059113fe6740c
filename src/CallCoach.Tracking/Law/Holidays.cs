using System.Collections.Concurrent;
using NodaTime;
using PublicHoliday;

namespace CallCoach.Tracking.Law;

/// <summary>Public holidays of a region. A country that the calendar package does not know has none here: its hours are what protects it.</summary>
public static class Holidays
{
    private static readonly ConcurrentDictionary<(string Region, int Year), HashSet<LocalDate>> Known = new();

    public static bool Contains(string region, LocalDate day) =>
        Known.GetOrAdd((region, day.Year), key => Read(key.Region, key.Year)).Contains(day);

    private static HashSet<LocalDate> Read(string region, int year)
    {
        if (Calendar(region) is not { } calendar)
            return [];
        return [.. calendar.PublicHolidays(year).Select(LocalDate.FromDateTime)];
    }

    private static IPublicHolidays? Calendar(string region)
    {
        var parts = region.Split('-');
        var state = parts.Length > 1 ? parts[1] : null;
        return parts[0] switch
        {
            "US" => new USAPublicHoliday(),
            "CA" => state is null ? new CanadaPublicHoliday() : new CanadaPublicHoliday(state),
            "GB" => new UKBankHoliday(),
            "FR" => new FrancePublicHoliday(),
            "DE" => new GermanPublicHoliday(),
            "AU" => Enum.TryParse<AustraliaPublicHoliday.States>(state, out var part) ? new AustraliaPublicHoliday { State = part } : new AustraliaPublicHoliday(),
            "IE" => new IrelandPublicHoliday(),
            "NZ" => new NewZealandPublicHoliday(),
            "ES" => new SpainPublicHoliday(),
            "IT" => new ItalyPublicHoliday(),
            "NL" => new DutchPublicHoliday(),
            "BE" => new BelgiumPublicHoliday(),
            "AT" => new AustriaPublicHoliday(),
            "CH" => new SwitzerlandPublicHoliday(),
            "SE" => new SwedenPublicHoliday(),
            "NO" => new NorwayPublicHoliday(),
            "DK" => new DenmarkPublicHoliday(),
            "PL" => new PolandPublicHoliday(),
            _ => null,
        };
    }
}
