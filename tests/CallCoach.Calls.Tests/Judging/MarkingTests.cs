using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests;

public sealed class MarkingTests
{
    [Fact]
    public async Task The_language_model_sees_the_two_turns_before()
    {
        using var language = new UnmarkedLanguage();
        var call = new ScriptedCall().Rep("one", 1, 2).Prospect("two", 3, 4).Rep("three", 5, 6).Prospect("four", 7, 8);

        await Road.RunAsync(call, CallMode.Recording, TestContext.Current.CancellationToken, language);

        Assert.Equal(["one", "two", "three", "four"], language.Shown.Select(shown => shown.Text), StringComparer.Ordinal);
        Assert.Equal(["two", "three"], language.Shown[^1].Before.Select(before => before.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_language_model_that_fails_costs_its_marks_and_not_the_call()
    {
        using var language = new BrokenLanguage();
        var call = new ScriptedCall().Rep("one", 1, 2).Prospect("two", 3, 4);

        var log = await Road.RunAsync(call, CallMode.Recording, TestContext.Current.CancellationToken, language);

        Assert.Equal(2, log.Count(entry => entry.Event is NotJudged { Part: "language-model", Why: nameof(InvalidOperationException) }));
        Assert.Contains(log, entry => entry.Event is FindingMade);
        Assert.IsType<CallRated>(log[^1].Event);
    }

    private sealed class BrokenLanguage : ILanguageModel
    {
        public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before) => throw new InvalidOperationException("broken");

        public void Dispose()
        {
        }
    }
}
