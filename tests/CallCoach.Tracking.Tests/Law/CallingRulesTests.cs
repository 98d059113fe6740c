using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Law;
using NodaTime;

namespace CallCoach.Tracking.Tests.Law;

public sealed class CallingRulesTests
{
    private static readonly LocalDate Today = new(2026, 11, 17);

    [Theory]
    [InlineData("US-NY", "mon-sun 08:00-21:00")]
    [InlineData("US-FL", "mon-sun 08:00-20:00")]
    [InlineData("US-AL", "mon-sat 08:00-20:00")]
    [InlineData("US-KY", "mon-sun 10:00-21:00")]
    [InlineData("CA-ON", "mon-fri 09:00-21:30; sat-sun 10:00-18:00")]
    [InlineData("GB", "mon-sat 08:00-21:00")]
    [InlineData("FR", "mon-fri 10:00-13:00, 14:00-20:00")]
    [InlineData("AU", "mon-fri 09:00-20:00; sat 09:00-17:00")]
    [InlineData("NO", "mon-fri 09:00-18:00")]
    public void The_narrowest_row_wins(string region, string hours) => Assert.Equal(hours, CallingRules.Default.For(region, Today).Hours.ToString());

    [Fact]
    public void A_country_without_a_known_state_takes_the_strictest_of_all()
    {
        var rules = CallingRules.Default.For("US", Today);

        Assert.Equal("mon-sat 10:00-20:00", rules.Hours.ToString());
        Assert.Equal(new AttemptCap(3, Duration.FromHours(24)), Assert.Single(rules.Caps));
        Assert.Equal(CaptureMode.Ask, rules.Capture);
    }

    [Fact]
    public void A_country_without_rows_is_locked() => Assert.True(CallingRules.Default.For("NO", Today).IsLocked);

    [Fact]
    public void A_row_holds_from_its_day()
    {
        Assert.False(CallingRules.Default.For("FR", new LocalDate(2026, 8, 10)).ConsumersMustConsent);
        Assert.True(CallingRules.Default.For("FR", new LocalDate(2026, 8, 11)).ConsumersMustConsent);
    }

    [Fact]
    public void Of_two_rows_in_force_the_newer_one_counts()
    {
        var rows = CallingRules.Default.Rows.Append(new CallingRule("US-FL", "hours", "mon-fri 09:00-17:00", new DateOnly(2027, 1, 1), new DateOnly(2026, 11, 1), "a new act"));

        Assert.Equal("mon-fri 09:00-17:00", new CallingRules(rows).For("US-FL", new LocalDate(2027, 1, 1)).Hours.ToString());
        Assert.Equal("mon-sun 08:00-20:00", new CallingRules(rows).For("US-FL", Today).Hours.ToString());
    }

    [Theory]
    [InlineData("hours", "nine to five", "Write mon-fri 09:00-18:00")]
    [InlineData("attempts", "three", "Write 3 in 24h")]
    [InlineData("weather", "fine", "the rule is not known")]
    public void A_wrong_row_says_what_to_write(string rule, string value, string advice)
    {
        var rows = CallingRules.Default.Rows.Append(new CallingRule("US-FL", rule, value, new DateOnly(2027, 1, 1), new DateOnly(2026, 11, 1), "-"));

        Assert.Contains(advice, Assert.Throws<CallingRulesException>(() => new CallingRules(rows)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_names_its_source_and_the_day_it_was_checked() => Assert.DoesNotContain(CallingRules.Default.Rows, row => row.Source.Length == 0 || row.Checked < row.From.AddYears(-1));

    [Fact]
    public void Rows_are_read_from_a_file_that_was_edited()
    {
        using var json = new MemoryStream("""[{"region":"*","rule":"hours","value":"mon-fri 09:00-18:00","from":"2026-01-01","checked":"2026-11-20","source":"us"},{"region":"*","rule":"calls","value":"locked","from":"2026-01-01","checked":"2026-11-20","source":"us"}]"""u8.ToArray());

        Assert.Equal(WeeklyHours.Parse("mon-fri 09:00-18:00"), CallingRules.Read(json).For("SE", Today).Hours);
    }

    [Fact]
    public void What_is_no_list_of_rows_says_so()
    {
        using var json = new MemoryStream("{}"u8.ToArray());

        Assert.Throws<CallingRulesException>(() => CallingRules.Read(json));
    }
}
