using CallCoach.Tracking.Places;
using PhoneNumbers;

namespace CallCoach.Tracking.Numbers;

/// <summary>Reads telephone numbers in any form and says where they are. Safe for use from several threads.</summary>
public static class NumberReader
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>Reads a number; without a country code it belongs to <paramref name="defaultCountry"/> (ISO 3166, "US").</summary>
    public static ReadNumber Read(string? text, string defaultCountry)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Wrong("is empty");
        try
        {
            var number = Util.Parse(text, defaultCountry);
            if (!Util.IsPossibleNumber(number))
                return Wrong(Util.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.TOO_SHORT ? "is too short" : "is too long");
            if (!Util.IsValidNumber(number))
                return Wrong($"is not in use in the numbering plan of +{number.CountryCode}");
            return new ReadNumber(
                new PhoneNumber(Util.Format(number, PhoneNumberFormat.E164)), KindOf(Util.GetNumberType(number)),
                number.HasExtension ? number.Extension : null, null);
        }
        catch (NumberParseException error)
        {
            return Wrong(error.ErrorType switch
            {
                ErrorType.INVALID_COUNTRY_CODE => "has no known country code: write it with + or set the default country",
                ErrorType.NOT_A_NUMBER => "is not a telephone number",
                ErrorType.TOO_LONG => "is too long",
                _ => "is too short",
            });
        }
    }

    /// <summary>How people write it in their own country, or with the country code from outside.</summary>
    public static string Display(PhoneNumber number, string? readerCountry)
    {
        var parsed = Util.Parse(number.Value, null);
        var home = string.Equals(Util.GetRegionCodeForNumber(parsed), readerCountry, StringComparison.OrdinalIgnoreCase);
        return Util.Format(parsed, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    /// <summary>Where the number seems to be. Weak for mobiles, which move, and empty for numbers without a place.</summary>
    public static NumberPlace Place(PhoneNumber number)
    {
        var parsed = Util.Parse(number.Value, null);
        var country = Util.GetRegionCodeForNumber(parsed);
        if (country is null or "001" or "ZZ")
            return new NumberPlace(null, null, []);
        // A number without a place of its own, such as a toll-free one, is described by its country's name or not at all.
        var described = PhoneNumberOfflineGeocoder.GetInstance().GetDescriptionForNumber(parsed, Locale.English);
        var zones = PhoneNumberToTimeZonesMapper.GetInstance().GetTimeZonesForNumber(parsed);
        return new NumberPlace(
            country, Regions.StateOf(country, described),
            [.. zones.Where(zone => !string.Equals(zone, "Etc/Unknown", StringComparison.Ordinal))]);
    }

    private static NumberKind KindOf(PhoneNumberType type) => type switch
    {
        PhoneNumberType.FIXED_LINE => NumberKind.FixedLine,
        PhoneNumberType.MOBILE => NumberKind.Mobile,
        PhoneNumberType.FIXED_LINE_OR_MOBILE => NumberKind.FixedLineOrMobile,
        PhoneNumberType.TOLL_FREE => NumberKind.TollFree,
        PhoneNumberType.VOIP => NumberKind.Voip,
        PhoneNumberType.UNKNOWN => NumberKind.Unknown,
        _ => NumberKind.Other,
    };

    private static ReadNumber Wrong(string problem) => new(default, NumberKind.Unknown, null, problem);
}
