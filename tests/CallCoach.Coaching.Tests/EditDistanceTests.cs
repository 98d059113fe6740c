namespace CallCoach.Coaching.Tests;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("port", "port", 0)]
    [InlineData("port", "PORT", 0)]
    [InlineData("port", "prt", 1)]
    [InlineData("port", "prot", 2)]
    [InlineData("", "port", 4)]
    public void Names_are_as_far_apart_as_letters_must_change(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.BetweenInEitherCase(one, other));

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("Anna", "Anna", 1)]
    [InlineData("Anna", "Anne", .75)]
    [InlineData("Anna", "", 0)]
    public void Likeness_is_the_share_of_letters_that_stay(string one, string other, double likeness) =>
        Assert.Equal(likeness, EditDistance.Similarity(one, other));
}
