namespace CallCoach.Audio.Tests;

public sealed class FramePoolTests
{
    [Fact]
    public void A_frame_given_back_is_used_again()
    {
        var pool = new FramePool(4);
        var frame = pool.Rent();
        frame.Dispose();
        Assert.Same(frame, pool.Rent());
    }

    [Fact]
    public void A_frame_given_back_twice_is_in_the_pool_once()
    {
        var pool = new FramePool(4);
        var frame = pool.Rent();
        frame.Dispose();
        frame.Dispose();
        Assert.Equal(1, pool.Free);
    }

    [Fact]
    public void The_pool_keeps_no_more_than_its_share()
    {
        var pool = new FramePool(2);
        AudioFrame[] frames = [pool.Rent(), pool.Rent(), pool.Rent()];
        foreach (var frame in frames)
            frame.Dispose();
        Assert.Equal(2, pool.Free);
    }

    [Fact]
    public void A_frame_is_silent_beyond_its_samples_and_held_to_full_scale()
    {
        using var frame = new FramePool(1).Rent().Fill(Track.Rep, 0, [0.1f, 0.2f, 0.3f]);
        frame.Fill(Track.Prospect, 1024, [1.5f, -1.5f]);

        Assert.Equal((Track.Prospect, 1024, 1536), (frame.Track, frame.Start, frame.End));
        Assert.Equal([1f, -1f, 0f], frame.Samples[..3]);
    }
}
