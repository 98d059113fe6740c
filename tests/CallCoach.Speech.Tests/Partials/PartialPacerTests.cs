using CallCoach.Speech.Partials;

namespace CallCoach.Speech.Tests.Partials;

public sealed class PartialPacerTests
{
    private readonly PartialPacer _pacer = new(new PartialOptions(), usualStepMilliseconds: 600);

    [Fact]
    public void On_a_quick_machine_the_step_is_the_usual_one()
    {
        _pacer.Decoded(TimeSpan.FromMilliseconds(180));

        Assert.Equal(600, _pacer.StepFor(speaking: 1));
    }

    [Fact]
    public void Two_who_speak_at_once_share_what_the_machine_can_do()
    {
        _pacer.Decoded(TimeSpan.FromMilliseconds(180));

        Assert.Equal(900, _pacer.StepFor(speaking: 2));
    }

    [Fact]
    public void When_finals_lag_partials_come_less_often_and_then_not_at_all()
    {
        Assert.True(Observe(10, lag: 2.5));
        Assert.Equal(PartialPace.Slow, _pacer.Pace);
        Assert.Equal(1200, _pacer.StepFor(speaking: 1));

        Assert.True(Observe(11, lag: 2.5));
        Assert.False(_pacer.Wanted);
    }

    [Fact]
    public void They_come_back_step_by_step_after_a_calm_spell()
    {
        Observe(10, lag: 3);
        Observe(11, lag: 3);

        Observe(12, lag: 0);
        Observe(16, lag: 0);
        Assert.Equal(PartialPace.Stopped, _pacer.Pace);
        Observe(17.1, lag: 0);
        Assert.Equal(PartialPace.Slow, _pacer.Pace);
        Observe(18, lag: 0);
        Observe(23.1, lag: 0);
        Assert.Equal(PartialPace.Usual, _pacer.Pace);
    }

    [Fact]
    public void A_machine_that_is_too_slow_gets_none()
    {
        _pacer.Decoded(TimeSpan.FromMilliseconds(900));

        Observe(10, lag: 0);

        Assert.False(_pacer.Wanted);
    }

    [Fact]
    public void Who_wants_none_gets_none()
    {
        Assert.False(new PartialPacer(new PartialOptions { Enabled = false }, 600).Wanted);
    }

    private bool Observe(double now, double lag) => _pacer.Observe(TimeSpan.FromSeconds(now), TimeSpan.FromSeconds(lag));
}
