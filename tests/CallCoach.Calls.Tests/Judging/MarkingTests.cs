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
}
