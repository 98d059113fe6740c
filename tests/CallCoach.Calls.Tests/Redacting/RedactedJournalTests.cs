using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests.Redacting;

public sealed class RedactedJournalTests
{
    [Fact]
    public async Task A_card_number_reaches_neither_the_journal_nor_a_sink()
    {
        using var folder = new TempFolder();
        var sink = new CollectingSink();
        var call = new ScriptedCall()
            .Rep("What is the number", 0, 1)
            .Prospect("four one one one one one one one one one one one one one one one", 1.5, 6)
            .Rep("Thank you", 7, 8);
        var source = new HandCrankedSource();
        await using (var node = await CallNode.StartAsync(folder, call, (_, _) => source, new FakeTimeProvider(), sink))
        {
            var session = await node.Current.StartAsync(new CallPlan(SoundPlan.Devices), TestContext.Current.CancellationToken);
            source.PlayUntil(12);
            source.End();
            await session.Completion;
        }

        var journal = await File.ReadAllTextAsync(Directory.GetFiles(folder.File("calls"))[0], TestContext.Current.CancellationToken);
        Assert.Contains("[card]", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("one one", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("\"one\"", journal, StringComparison.Ordinal);
        Assert.Contains(sink.Entries, entry => entry.Event is UtteranceHeard { Utterance.Text: "[card]" });
    }
}
