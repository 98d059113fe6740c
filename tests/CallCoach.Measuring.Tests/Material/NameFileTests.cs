using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Material;

public sealed class NameFileTests
{
    [Fact]
    public void Names_are_for_every_call_or_for_one()
    {
        var file = NameFile.Parse(["Harborpay, Brightloop", "", "d01: Jordan, Maya"]);

        Assert.Equal(["Jordan", "Maya", "Harborpay", "Brightloop"], file.For("d01"));
        Assert.Equal(["Harborpay", "Brightloop"], file.For("d02"));
        Assert.Equal(4, file.All.Count);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Assert.Contains("/nowhere/names.txt", Assert.Throws<MeasuringException>(() => NameFile.Read("/nowhere/names.txt")).Message, StringComparison.Ordinal);
}
