using CallCoach.Coaching;

namespace CallCoach.Calls.Tests;

public sealed class CallInboxTests
{
    [Fact]
    public async Task A_key_carries_the_time_of_the_call_at_which_it_was_pressed()
    {
        var inbox = new CallInbox(TimeSpan.Zero);
        inbox.Advance(TimeSpan.FromSeconds(0.05));

        Assert.True(await inbox.PressAsync(RepKey.Dismiss, 3, null, TestContext.Current.CancellationToken));
        inbox.Close();

        var all = await inbox.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([new KeyPressed(TimeSpan.FromSeconds(0.05), RepKey.Dismiss, 3)], all);
    }

    [Fact]
    public async Task A_key_after_the_end_is_refused()
    {
        var inbox = new CallInbox(TimeSpan.Zero);
        inbox.Close();

        Assert.False(await inbox.PressAsync(RepKey.Done, null, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Time_never_waits_for_a_reader()
    {
        var inbox = new CallInbox(TimeSpan.Zero);

        for (var second = 1; second <= 3600; second++)
            inbox.Advance(TimeSpan.FromSeconds(second));

        Assert.Equal(TimeSpan.FromHours(1), inbox.Clock.Now);
    }
}
