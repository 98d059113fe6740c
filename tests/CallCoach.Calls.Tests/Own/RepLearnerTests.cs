using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Calls.Tests.Own;

public sealed class RepLearnerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_live_call_teaches_when_it_is_over()
    {
        var source = new HandCrankedSource();
        await using var node = await CallNode.StartAsync(
            _folder, new ScriptedCall().Rep("hello there my friend", 1, 2), (_, _) => source, new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(50)));
        var session = await node.Current.StartAsync(new CallPlan(SoundPlan.Devices), TestContext.Current.CancellationToken);
        source.PlayUntil(3);
        source.End();
        await session.Completion;

        Assert.Contains(session.Call.Id, File.ReadAllText(_folder.File(RepStore.FileName)), StringComparison.Ordinal);
        Assert.DoesNotContain("friend", File.ReadAllText(_folder.File(RepStore.FileName)), StringComparison.Ordinal);
    }
}
