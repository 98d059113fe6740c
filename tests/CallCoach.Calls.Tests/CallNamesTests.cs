using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CallNamesTests
{
    [Fact]
    public void The_lead_comes_first_then_the_rep_then_what_the_scripts_name()
    {
        var head = Road.Head with
        {
            RepName = "Maya",
            Lead = new LeadFacts("Jordan", "Fern Hollow Landscaping", Segment: null),
            Scripts = [new TeamScript("s", "\"Hi, I am Maya with Brightloop. Our Essential package syncs with Outlook.\"")],
        };

        Assert.Equal(["Jordan", "Fern Hollow Landscaping", "Maya", "Brightloop", "Essential", "Outlook"], CallNames.Of(head));
    }

    [Theory]
    [InlineData("Keep to the lines. Stage directions are not spoken.")]
    [InlineData("# Brightloop Call Script: Lawn Care")]
    [InlineData("\"Based on that. Which one works?\" Hello there, and I think I'll go on Tuesday in May")]
    [InlineData("We met at the Fair, and the fair was good")]
    [InlineData("")]
    public void Words_that_begin_sentences_and_days_are_no_names(string text) => Assert.Empty(CallNames.InText(text));

    [Fact]
    public void Without_anything_known_there_are_no_names() => Assert.Empty(CallNames.Of(Road.Head));
}
