namespace CallCoach.Coaching.Tests;

public sealed class SpokenQuestionTests
{
    [Theory]
    [InlineData("How do you handle the checks at the moment, Walt?")]
    [InlineData("so how do you take cards at the moment")]
    [InlineData("what is the trickiest part of your mornings")]
    [InlineData("would tomorrow at two be a good time? ")]
    [InlineData("do you have two minutes")]
    [InlineData("Great. Could you tell me more")]
    [InlineData("it drops out on saturdays doesn't it")]
    [InlineData("and on an ordinary day do you use it")]
    public void Asking_is_heard_with_and_without_a_mark(string text) => Assert.NotNull(SpokenQuestion.In(text));

    [Theory]
    [InlineData("It texts every crew its next stop.")]
    [InlineData("When you come home the trucks are full.")]
    [InlineData("I'll show you how.")]
    [InlineData("Which is fine.")]
    [InlineData("Thanks, Walt. Enjoy the pie.")]
    public void Telling_is_not_asking(string text) => Assert.Null(SpokenQuestion.In(text));
}
