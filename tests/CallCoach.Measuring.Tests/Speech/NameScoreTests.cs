using CallCoach.Coaching;
using CallCoach.Measuring.Speech;
using CallCoach.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class NameScoreTests
{
    [Fact]
    public void Names_that_are_heard_count_as_right_and_those_nobody_said_as_phantoms()
    {
        var call = Scripted.Call(Scripted.Turn(Speaker.Rep, 1, "this is Maya from Brightloop for Walt"));

        var score = NameScore.Of(call, [Scripted.Final(5, 1, "this is Maya's from Maya for Wald")], ["Maya", "Brightloop", "Walt Ames"]);

        Assert.Equal(new NameScore(Said: 3, Right: 1, Phantoms: 1, Corrected: 0, Wrongly: 0), score);
    }

    [Fact]
    public void Corrections_are_right_where_that_name_was_said()
    {
        var call = Scripted.Call(Scripted.Turn(Speaker.Rep, 1, "Callum called Colin"));
        var words = Scripted.Words(1, "Callum called Callum").Select((word, i) => i == 1 ? word : word with { Heard = "Calum" }).ToList();
        var final = Scripted.Final(5, 1, "Callum called Callum");
        var corrected = final with { Event = (TextHeard)final.Event with { Stable = words } };

        Assert.Equal(new NameScore(Said: 1, Right: 1, Phantoms: 1, Corrected: 2, Wrongly: 1), NameScore.Of(call, [corrected], ["Callum"]));
    }
}
