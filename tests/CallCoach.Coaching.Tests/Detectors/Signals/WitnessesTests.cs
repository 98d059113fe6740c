using CallCoach.Coaching.Detectors.Signals;

namespace CallCoach.Coaching.Tests.Detectors.Signals;

public sealed class WitnessesTests
{
    [Theory]
    [InlineData("price", 0.5f, false)]
    [InlineData("price", 0.6f, true)]
    [InlineData("wrong-number", 0.7f, false)]
    [InlineData("wrong-number", 0.85f, true)]
    public void The_language_model_alone_must_be_surer_and_most_of_all_where_a_label_ends_a_call(string label, float probability, bool isSeen) =>
        Assert.Equal(isSeen, Witnesses.Judge([], [new MarkedLabel(label, probability, Passed: true)]).Count == 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_machine_that_was_heard_before_goes_on_talking(bool isMachineOnLine) =>
        Assert.Equal(isMachineOnLine, Witnesses.Judge([], [new MarkedLabel("voicemail", 0.5f, Passed: true)], isMachineOnLine).Count == 1);
}
