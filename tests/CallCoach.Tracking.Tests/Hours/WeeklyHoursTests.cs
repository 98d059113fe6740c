using CallCoach.Tracking.Hours;
using CsCheck;
using NodaTime;

namespace CallCoach.Tracking.Tests.Hours;

public sealed class WeeklyHoursTests
{
    private static readonly Gen<WeeklyHours> AnyHours =
        Gen.Select(Gen.Int[0, 47], Gen.Int[1, 24], Gen.Int[0, 6], Gen.Int[0, 6], (from, length, first, days) =>
        {
            string[] names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
            var to = Math.Min(from + length, 48);
            static string Clock(int half) => $"{half / 2:00}:{half % 2 * 30:00}";
            var last = Math.Min(first + days, 6);
            return WeeklyHours.Parse($"{names[first]}-{names[last]} {Clock(from)}-{Clock(to)}");
        });

    [Theory]
    [InlineData("mon-fri 09:00-18:00; sat 10:00-13:00, 14:00-16:00")]
    [InlineData("mon-sun 00:00-24:00")]
    [InlineData("tue 22:00-24:00")]
    public void Hours_are_written_as_they_are_read(string text) => Assert.Equal(text, WeeklyHours.Parse(text).ToString());

    [Theory]
    [InlineData("mon-fri")]
    [InlineData("weekdays 9-5")]
    [InlineData("fri-mon 09:00-17:00")]
    [InlineData("mon 17:00-09:00")]
    [InlineData("mon 09:70-10:00")]
    public void Wrong_hours_say_how_to_write_them(string text) => Assert.Contains("write hours such as", Assert.Throws<FormatException>(() => WeeklyHours.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_first_minute_is_open_and_the_last_is_closed()
    {
        var hours = WeeklyHours.Parse("mon 09:00-18:00");

        Assert.True(hours.IsOpen(new LocalDateTime(2026, 11, 16, 9, 0)));
        Assert.False(hours.IsOpen(new LocalDateTime(2026, 11, 16, 18, 0)));
        Assert.False(hours.IsOpen(new LocalDateTime(2026, 11, 17, 9, 0)));
    }

    [Fact]
    public void What_both_have_open_is_what_each_has_open() =>
        Gen.Select(AnyHours, AnyHours, Gen.Int[0, (7 * 48) - 1]).Sample((one, other, half) =>
        {
            var at = new LocalDateTime(2026, 11, 16, 0, 0).PlusMinutes(30 * half);
            return one.And(other).IsOpen(at) == (one.IsOpen(at) && other.IsOpen(at));
        });

    [Fact]
    public void Any_hours_survive_being_written_and_read() => AnyHours.Sample(hours => WeeklyHours.Parse(hours.ToString()).Equals(hours));
}
