namespace CallCoach.Web.Tests;

public sealed class CallClockTests
{
    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(82.9, "1:22")]
    [InlineData(3723, "1:02:03")]
    [InlineData(-1, "0:00")]
    public void A_time_is_written_as_minutes_and_seconds(double seconds, string written) =>
        Assert.Equal(written, CallClock.Of(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("0:43", 43)]
    [InlineData("1:02:03", 3723)]
    [InlineData(" 12 ", 12)]
    public void A_time_that_a_person_types_is_read(string typed, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), CallClock.Read(typed));

    [Theory]
    [InlineData("soon")]
    [InlineData("1:2:3:4")]
    [InlineData("-3")]
    [InlineData("9999999999999")]
    [InlineData("")]
    public void What_is_no_time_is_none(string typed) => Assert.Null(CallClock.Read(typed));
}
