using CallCoach.Tracking.Numbers;

namespace CallCoach.Tracking.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("(212) 555-0142", "US", "+12125550142")]
    [InlineData("212.555.0142", "US", "+12125550142")]
    [InlineData("1-212-555-0142 ext. 7", "US", "+12125550142")]
    [InlineData("tel:+1-212-555-0142", "GB", "+12125550142")]
    [InlineData("020 7183 8750", "GB", "+442071838750")]
    [InlineData("+44 (0)20 7183 8750", "US", "+442071838750")]
    [InlineData("011 44 20 7183 8750", "US", "+442071838750")]
    [InlineData("01 42 68 53 00", "FR", "+33142685300")]
    public void A_number_in_any_form_becomes_one(string text, string country, string expected) => Assert.Equal(expected, NumberReader.Read(text, country).Number.Value);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("call me", "is not a telephone number")]
    [InlineData("555-0142", "is not in use in the numbering plan of +1")]
    [InlineData("12", "is too short")]
    [InlineData("212555014299999", "is too long")]
    public void A_wrong_number_says_what_is_wrong(string text, string problem) => Assert.Equal(problem, NumberReader.Read(text, "US").Problem);

    [Theory]
    [InlineData("+13055550142", "US", "FL", "America/New_York")]
    [InlineData("+12125550142", "US", "NY", "America/New_York")]
    [InlineData("+15802335555", "US", "OK", "America/Chicago")]
    [InlineData("+14165550142", "CA", "ON", "America/Toronto")]
    [InlineData("+442071838750", "GB", null, "Europe/London")]
    public void A_number_tells_country_state_and_zone(string number, string country, string? state, string zone)
    {
        var place = NumberReader.Place(new PhoneNumber(number));

        Assert.Equal((country, state), (place.Country, place.State));
        Assert.Equal([zone], place.Zones);
    }

    [Fact]
    public void A_toll_free_number_tells_no_state() => Assert.Null(NumberReader.Place(new PhoneNumber("+18005550142")).State);

    [Fact]
    public void A_number_is_shown_as_at_home_or_from_abroad()
    {
        var number = new PhoneNumber("+12125550142");

        Assert.Equal("(212) 555-0142", NumberReader.Display(number, "US"));
        Assert.Equal("+1 212-555-0142", NumberReader.Display(number, "GB"));
    }

    [Fact]
    public void Only_e164_is_kept() => Assert.Throws<ArgumentException>(() => new PhoneNumber("(212) 555-0142"));
}
