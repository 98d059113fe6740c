using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void A_frame_through_the_pool_and_the_queue_allocates_nothing()
    {
        var pool = new FramePool(32);
        using var queue = new FrameQueue(16);
        var reader = queue.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator(CancellationToken.None);
        var samples = new float[512];

        void Round()
        {
            // 20 into 16 places, so that dropping is part of the round.
            for (var i = 0; i < 20; i++)
                queue.Write(pool.Rent().Fill(Track.Rep, i, samples));
            while (queue.Count > 0)
            {
                // The queue holds a frame, so this is complete.
                var next = reader.MoveNextAsync();
                Assert.True(next.IsCompleted);
                _ = next.Result;
                reader.Current.Dispose();
            }
        }

        for (var i = 0; i < 100; i++)
            Round();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Round();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Theory]
    [InlineData("hold-music-20s.wav")]
    [InlineData("d01.rep.ulaw.wav")]
    public async Task A_replay_allocates_nothing_once_it_runs(string clip)
    {
        await using var source = FileAudioSource.Open(Clips.Path(clip), ReplayPace.Fastest);
        var count = 0;
        long before = 0;
        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
        {
            frame.Dispose();
            if (++count == 200)
                before = GC.GetAllocatedBytesForCurrentThread();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(count, 1000, int.MaxValue);
        Assert.InRange(allocated, 0, 4096);
    }
}
