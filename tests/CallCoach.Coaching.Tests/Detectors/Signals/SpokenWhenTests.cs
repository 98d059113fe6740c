using CallCoach.Coaching.Detectors.Signals;

namespace CallCoach.Coaching.Tests.Detectors.Signals;

public sealed class SpokenWhenTests
{
    [Theory]
    [InlineData("Thursday, I guess. After three, once the trucks are back.", "Thursday, after three.")]
    [InlineData("Make it half past two.", "Half past two.")]
    [InlineData("try me monday around ten", "Monday, around ten.")]
    [InlineData("Call me tomorrow.", "Tomorrow.")]
    [InlineData("The week of the twentieth is free.", "The week of the twentieth.")]
    [InlineData("could you ring at 2:30", "At 2:30.")]
    [InlineData("Ten. And talk like this, not like before.", "Ten.")]
    [InlineData("Two of us work here.", null)]
    [InlineData("Some other day.", null)]
    public void The_day_and_the_hour_are_said_back(string said, string? back) => Assert.Equal(back, SpokenWhen.In(said));
}
