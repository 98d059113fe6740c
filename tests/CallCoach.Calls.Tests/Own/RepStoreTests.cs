using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls.Tests.Own;

public sealed class RepStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_learnt_is_there_after_a_restart()
    {
        Store().Change(memory => memory.With(Call("a")));
        Store().Change(memory => memory.With(Call("b")));

        Assert.Equal(["a", "b"], Store().Read().Calls.Select(call => call.Call));
        Assert.Equal(2, Store().Read().Calls[1].Dismissed["hype"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"calls":[{"call":"a"}],"dismissals":[],"mutes":{}}""")]
    public void A_broken_file_is_set_aside_and_learning_begins_anew(string broken)
    {
        File.WriteAllText(_folder.File(RepStore.FileName), broken);

        Assert.Empty(Store().Read().Calls);
        Assert.Equal(broken, File.ReadAllText(_folder.File(RepStore.FileName + ".broken")));
        Store().Change(memory => memory.With(Call("a")));
        Assert.Single(Store().Read().Calls);
    }

    [Fact]
    public void Nothing_is_learnt_or_used_when_it_is_off()
    {
        Store().Change(memory => memory.With(Call("a")));

        Store(isOn: false).Change(memory => memory.With(Call("b")));

        Assert.Empty(Store(isOn: false).Read().Calls);
        Assert.Single(Store().Read().Calls);
    }

    [Fact]
    public void It_can_all_be_forgotten()
    {
        Store().Change(memory => memory.With(Call("a")));
        Store().Forget();

        Assert.Empty(Store().Read().Calls);
        Assert.False(File.Exists(_folder.File(RepStore.FileName)));
    }

    private RepStore Store(bool isOn = true) => new(
        Options.Create(new DataOptions { Folder = _folder.Path, LearnFromCalls = isOn }), NullLogger<RepStore>.Instance);

    private static RepCall Call(string id) => new(
        id, DateTimeOffset.UnixEpoch, 100, 180.5, 3, [1, 2, 3, 4, 5, 6, 7, 8.25], [1, 1, 1, 1, 1, 1, 1, 1],
        new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal) { ["hype"] = 2 }, "AAAAAAAAAAA=");
}
