using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class FrameQueueTests
{
    [Fact]
    public async Task A_full_queue_loses_its_oldest_frames_and_counts_them()
    {
        var pool = new FramePool(100);
        var lost = new List<long>();
        using var queue = new FrameQueue(3, (frame, _) => lost.Add(frame.Start));
        var frames = Enumerable.Range(0, 5).Select(i => pool.Rent().Fill(Track.Rep, i * 512, [])).ToList();
        frames.ForEach(queue.Write);
        queue.Complete();

        Assert.Equal([1024, 1536, 2048], await Starts(queue));
        Assert.Equal([0, 512], lost);
        Assert.Equal(2, queue.Dropped);
        Assert.Equal(5, pool.Free);
    }

    [Fact]
    public void What_was_read_and_what_was_lost_is_all_that_was_written() =>
        Gen.Select(Gen.Int[1, 20], Gen.Bool.Array[0, 200]).Sample((capacity, steps) =>
        {
            var pool = new FramePool(100);
            using var queue = new FrameQueue(capacity);
            var reader = queue.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator();
            long written = 0, read = 0, last = -1;
            foreach (var write in steps)
            {
                if (write)
                    queue.Write(pool.Rent().Fill(Track.Rep, written++, []));
                else if (queue.Count > 0)
                    Read();
                Assert.InRange(queue.Count, 0, capacity);
            }

            while (queue.Count > 0)
                Read();
            Assert.Equal(written, read + queue.Dropped);
            Assert.Equal(written == 0 ? -1 : written - 1, last);

            void Read()
            {
                Assert.True(reader.MoveNextAsync().AsTask().GetAwaiter().GetResult());
                Assert.True(reader.Current.Start > last);
                last = reader.Current.Start;
                reader.Current.Dispose();
                read++;
            }
        });

    [Fact]
    public async Task A_completed_queue_gives_what_it_holds_then_ends()
    {
        var pool = new FramePool(10);
        using var queue = new FrameQueue(4);
        queue.Write(pool.Rent().Fill(Track.Rep, 0, []));
        queue.Complete();
        queue.Write(pool.Rent().Fill(Track.Rep, 512, []));

        Assert.Equal([0], await Starts(queue));
        Assert.Equal(2, pool.Free);
    }

    [Fact]
    public async Task An_error_comes_after_the_frames_before_it()
    {
        using var queue = new FrameQueue(4);
        queue.Write(new AudioFrame().Fill(Track.Rep, 0, []));
        queue.Complete(new AudioException("gone"));

        var reader = queue.ReadAllAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await reader.MoveNextAsync());
        await Assert.ThrowsAsync<AudioException>(async () => await reader.MoveNextAsync());
    }

    [Fact]
    public async Task A_reader_that_is_cancelled_stops_waiting_and_takes_no_frame_more()
    {
        using var stop = new CancellationTokenSource();
        using var queue = new FrameQueue(4);
        var reader = queue.ReadAllAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        queue.Write(new AudioFrame().Fill(Track.Rep, 0, []));
        Assert.True(await reader.MoveNextAsync());
        queue.Write(new AudioFrame().Fill(Track.Rep, 512, []));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reader.MoveNextAsync());
        Assert.Equal(1, queue.Count);
    }

    [Fact]
    public async Task A_waiting_reader_is_woken_by_cancelling()
    {
        using var stop = new CancellationTokenSource();
        using var queue = new FrameQueue(4);
        var reader = queue.ReadAllAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        var waiting = reader.MoveNextAsync();
        Assert.False(waiting.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    [Fact]
    public void A_disposed_queue_gives_its_frames_back()
    {
        var pool = new FramePool(10);
        var queue = new FrameQueue(4);
        for (var i = 0; i < 3; i++)
            queue.Write(pool.Rent().Fill(Track.Rep, 0, []));
        queue.Dispose();
        Assert.Equal(3, pool.Free);
    }

    private static async Task<List<long>> Starts(FrameQueue queue)
    {
        var starts = new List<long>();
        await foreach (var frame in queue.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            using (frame)
                starts.Add(frame.Start);
        }

        return starts;
    }
}
