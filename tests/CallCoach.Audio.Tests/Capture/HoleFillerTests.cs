using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class HoleFillerTests
{
    private const int Packet = 320;
    private const bool Loopback = true;
    private const bool Microphone = false;

    [Fact]
    public void The_first_sample_is_placed_by_the_wall_clock_and_the_others_by_count()
    {
        var holes = new HoleFiller();
        Assert.Equal(0, holes.Opened(0, Microphone));
        Assert.Equal(new Hole(1_680, IsSilence: false), holes.Arrived(2_000, Packet));
        // 900 samples late, then early again: a device has its own rhythm.
        Assert.Equal(0, holes.Arrived(3_220, Packet).Samples);
        Assert.Equal(0, holes.Arrived(3_230, Packet).Samples);
        Assert.Equal(2_640, holes.Next);
    }

    [Fact]
    public void A_loopback_that_pauses_is_filled_with_silence_up_to_the_next_sound()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Loopback);
        holes.Arrived(Packet, Packet);
        // Nothing for a second: silence follows the clock, a tolerance behind.
        Assert.Equal(16_000 - HoleFiller.Tolerance - Packet, holes.Idle(16_000));
        // Then sound, which was heard from 17 000 to 17 320.
        Assert.Equal(new Hole(17_000 - (16_000 - HoleFiller.Tolerance), IsSilence: true), holes.Arrived(17_320, Packet));
        Assert.Equal(17_320, holes.Next);
    }

    [Fact]
    public void A_loopback_that_plays_nothing_from_the_start_is_silent_from_the_start()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Loopback);
        Assert.Equal(0, holes.Idle(1_000));
        Assert.Equal(5_000 - HoleFiller.Tolerance, holes.Idle(5_000));
        Assert.Equal(new Hole(HoleFiller.Tolerance + 680, IsSilence: true), holes.Arrived(6_000, Packet));
    }

    [Fact]
    public void A_packet_that_is_a_little_late_makes_no_hole()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Loopback);
        holes.Arrived(Packet, Packet);
        Assert.Equal(0, holes.Arrived((2 * Packet) + HoleFiller.Tolerance, Packet).Samples);
    }

    [Fact]
    public void A_microphone_is_never_filled()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Microphone);
        holes.Arrived(Packet, Packet);
        Assert.Equal(0, holes.Idle(160_000));
    }

    [Fact]
    public void A_burst_after_a_stall_of_the_machine_loses_nothing()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Microphone);
        holes.Arrived(Packet, Packet);
        // Three seconds late, 150 packets come at once.
        for (var i = 0; i < 150; i++)
            Assert.Equal(0, holes.Arrived(48_320, Packet).Samples);
        Assert.Equal(48_320, holes.Next);
    }

    [Fact]
    public void Samples_that_a_microphone_lost_become_a_gap_once_that_is_sure()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Microphone);
        holes.Arrived(Packet, Packet);
        long gap = 0, now = 48_320;
        for (var i = 0; i < 60; i++, now += Packet)
        {
            var hole = holes.Arrived(now, Packet);
            Assert.False(hole.IsSilence);
            gap += hole.Samples;
        }

        Assert.Equal(48_000 - Packet, gap);
        Assert.Equal(now - Packet, holes.Next);
    }

    [Fact]
    public void A_device_that_comes_back_leaves_a_gap_even_where_holes_are_silence()
    {
        var holes = new HoleFiller();
        holes.Opened(0, Loopback);
        holes.Arrived(Packet, Packet);
        Assert.Equal(64_000 - Packet, holes.Opened(64_000, Loopback));
        Assert.Equal(64_000, holes.Next);
    }

    [Fact]
    public void Places_never_go_back_and_never_drift_from_the_wall_clock() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, 3], Gen.Int[1, 4_000]).Array[1, 200]).Sample((loopback, steps) =>
        {
            var holes = new HoleFiller();
            holes.Opened(0, loopback);
            long now = 0;
            foreach (var (kind, wait) in steps)
            {
                now += wait;
                var before = holes.Next;
                var written = kind == 0
                    ? holes.Idle(now)
                    : holes.Arrived(now, Math.Min(wait, Packet)).Samples + Math.Min(wait, Packet);
                Assert.True(written >= 0);
                Assert.Equal(before + written, holes.Next);
                Assert.True(holes.Next <= now + HoleFiller.Tolerance);
                if (loopback && kind != 0)
                    Assert.True(now - holes.Next <= HoleFiller.Tolerance);
            }
        }, iter: 300);
}
