using CallCoach.Tracking.Hours;
using CallCoach.Tracking.SpokenTimes;
using CsCheck;
using NodaTime;

namespace CallCoach.Tracking.Tests.SpokenTimes;

/// <summary>What holds for every phrase in every zone on every day, those on which the clocks change among them.</summary>
public sealed class SpokenTimeLawTests
{
    private static readonly string[] Said = [.. PhraseTable.Rows("phrases.md").Select(row => row.Said)];
    private static readonly string[] Zones = ["America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia", "America/St_Johns"];
    private static readonly Gen<string> AnySaid = Gen.Int[0, Said.Length - 1].Select(at => Said[at]);
    private static readonly Gen<ZonedDateTime> AnyMoment =
        Gen.Select(Gen.Int[0, Zones.Length - 1].Select(at => Zones[at]), Gen.Int[0, 366 * 24 * 12], (zone, fives) => (Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(5 * fives)).InZone(Some.Zone(zone)));

    private readonly SpokenTimeReader _reader = new();

    [Fact]
    public void A_complete_time_lies_ahead_in_the_prospects_zone_on_its_day() =>
        Gen.Select(AnySaid, AnyMoment).Sample((said, moment) =>
        {
            var spoken = _reader.Read(said, moment);
            if (spoken.Kind != SpokenTimeKind.Complete)
                return true;
            var when = spoken.When!.Value;
            return when.ToInstant() > moment.ToInstant() && when.Zone.Equals(moment.Zone) && when.Date == spoken.Day && spoken.Days.Contains(spoken.Day!.Value);
        }, iter: 2_000);

    [Fact]
    public void A_time_has_its_own_clock_unless_the_clocks_skip_it() =>
        Gen.Select(AnySaid, AnyMoment).Sample((said, moment) =>
        {
            var spoken = _reader.Read(said, moment);
            if (spoken.When is not { } when)
                return true;
            var mapped = moment.Zone.MapLocal(spoken.Day!.Value + spoken.Time!.Value);
            return mapped.Count > 0 ? when.TimeOfDay == spoken.Time : when.TimeOfDay > spoken.Time;
        }, iter: 2_000);

    [Fact]
    public void Whatever_is_not_complete_asks_or_says_nothing() =>
        Gen.Select(AnySaid, AnyMoment).Sample((said, moment) =>
        {
            var spoken = _reader.Read(said, moment);
            return spoken.Kind is SpokenTimeKind.Complete or SpokenTimeKind.None || spoken is { When: null, Question.Length: > 0 };
        }, iter: 2_000);

    [Fact]
    public void Any_string_is_read_without_an_error() =>
        Gen.Select(AnySaid, AnySaid, Gen.Int[0, 40], Gen.Int[0, 40]).Sample((one, other, cut, start) =>
            _reader.Read(one[..Math.Min(cut, one.Length)] + " " + other[Math.Min(start, other.Length)..], Some.Now) is not null, iter: 2_000);

    [Fact]
    public void A_skipped_hour_moves_forward()
    {
        var night = Some.At(2026, 3, 7, 12);

        var spoken = _reader.Read("tomorrow at 2:30 am", night);

        Assert.Equal(Some.At(2026, 3, 8, 3, 30), spoken.When);
    }

    [Fact]
    public void An_hour_that_comes_twice_is_the_first_one() =>
        Assert.Equal(Offset.FromHours(-4), _reader.Read("tomorrow at 1:30 am", Some.At(2026, 10, 31, 12)).When!.Value.Offset);

    [Fact]
    public void The_day_is_that_of_the_prospects_zone()
    {
        // Late evening in Los Angeles is the next day in New York already.
        var there = Some.At(2026, 11, 17, 21, 30, "America/Los_Angeles");

        Assert.Equal(new LocalDate(2026, 11, 18), _reader.Read("tomorrow at ten", there).Day);
    }

    [Fact]
    public void The_teams_calendar_knows_its_seasons()
    {
        var options = new SpokenTimeOptions { Periods = [new NamedPeriod("tax season", new LocalDate(2027, 4, 15))] };

        var spoken = new SpokenTimeReader(options).Read("after tax season", Some.Now);

        Assert.Equal((new LocalDate(2027, 4, 16), SpokenTimeKind.Partial), (spoken.Day, spoken.Kind));
    }

    [Fact]
    public void First_thing_is_when_they_open()
    {
        var hours = WeeklyHours.Parse("mon-fri 07:30-16:00");

        Assert.Equal(new LocalTime(7, 30), _reader.Read("first thing tomorrow", Some.Now, hours).Time);
        Assert.Equal(new LocalTime(15, 30), _reader.Read("end of the day tomorrow", Some.Now, hours).Time);
    }

    [Fact]
    public void A_lone_hour_is_a_time_only_as_an_answer()
    {
        Assert.Equal(SpokenTimeKind.None, _reader.Read("Ten. And talk like this.", Some.Now).Kind);
        Assert.Equal(new LocalTime(10, 0), _reader.Read("Ten. And talk like this.", Some.Now, expectsTime: true).Time);
    }

    [Fact]
    public void The_quoted_words_stand_in_the_text()
    {
        const string text = "Well, Thursday after three is better.";
        var spoken = _reader.Read(text, Some.Now);

        Assert.Equal("Thursday after three", spoken.Words);
        Assert.Equal("Thursday after three", text.Substring(spoken.Start, spoken.Words.Length));
    }
}
