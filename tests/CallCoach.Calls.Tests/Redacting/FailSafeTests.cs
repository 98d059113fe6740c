using System.Text.RegularExpressions;
using CallCoach.Coaching;

namespace CallCoach.Calls.Tests.Redacting;

public sealed class FailSafeTests
{
    [Fact]
    public async Task A_line_that_a_rule_gave_up_on_is_hidden_whole()
    {
        var redactor = new Redactor(new RedactionOptions(), _ => throw new RegexMatchTimeoutException("secret", "pattern", TimeSpan.FromSeconds(5)));
        var head = new CallHead(Intensity.Balanced, "Maya", new LeadFacts("Jordan", "Fern Hollow", "shops"), [], new CoachingOptions());

        var log = new List<CallEvent>();
        await foreach (var happened in Events(new CallStarted(TimeSpan.Zero, head), Said("my card is four one one one")).RedactedBy(redactor, null, TestContext.Current.CancellationToken))
            log.Add(happened);

        var heard = Assert.Single(log.OfType<UtteranceHeard>()).Utterance;
        Assert.Equal("[hidden]", heard.Text);
        Assert.Equal("[hidden]", Assert.Single(heard.Words).Text);
        Assert.Equal((TimeSpan.Zero, TimeSpan.FromSeconds(7)), (heard.Words[0].Start, heard.Words[0].End));
        Assert.Equal("redaction", Assert.Single(log.OfType<NotJudged>()).Part);
        Assert.DoesNotContain(log.Select(CallLogJson.ToLine), line => line.Contains("four", StringComparison.Ordinal) || line.Contains("secret", StringComparison.Ordinal));
    }

    private static async IAsyncEnumerable<CallEvent> Events(params CallEvent[] events)
    {
        await Task.Yield();
        foreach (var happened in events)
            yield return happened;
    }

    private static UtteranceHeard Said(string text)
    {
        var words = text.Split(' ').Select((word, i) => new Word(word, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1), 1)).ToList();
        return new UtteranceHeard(words[^1].End, new Utterance(1, Speaker.Prospect, TimeSpan.Zero, words[^1].End, text, words, LanguageMarks.None));
    }
}
