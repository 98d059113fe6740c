using CallCoach.Audio;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;
using CallCoach.Speech.Transcription;

namespace CallCoach.Speech.Tests.Transcription;

public sealed class DecodeQueueTests : IDisposable
{
    private readonly DecodeQueue _queue = new(Meters.Speech());
    private readonly UtteranceSoundPool _pool = new(512);
    private readonly LiveUtterance _live = new(new StableText(TimeSpan.Zero));

    [Fact]
    public async Task Finals_come_first_then_trials_then_partials()
    {
        var partial = Add(Track.Rep, DecodeKind.Partial);
        var trial = Add(Track.Prospect, DecodeKind.Trial);
        var final = Add(Track.Rep, DecodeKind.Final);

        Assert.Equal([final, trial, partial], [await Next(), await Next(), await Next()]);
    }

    [Fact]
    public async Task Finals_are_served_in_their_order()
    {
        var finals = Enumerable.Range(0, 50).Select(_ => Add(Track.Rep, DecodeKind.Final)).ToList();

        foreach (var final in finals)
            Assert.Same(final, await Next());
    }

    [Fact]
    public async Task A_newer_partial_takes_the_place_of_the_older_one_of_its_track()
    {
        Add(Track.Rep, DecodeKind.Partial);
        var newer = Add(Track.Rep, DecodeKind.Partial);
        _queue.Complete();

        Assert.Same(newer, await Next());
        Assert.Null(await Next());
    }

    [Theory]
    [InlineData(DecodeKind.Final)]
    [InlineData(DecodeKind.Trial)]
    internal async Task A_partial_that_runs_gives_way(DecodeKind urgent)
    {
        var partial = Add(Track.Rep, DecodeKind.Partial);
        await Next();

        Add(Track.Prospect, urgent);

        Assert.True(partial.Cancelled.IsCancellationRequested);
    }

    [Fact]
    public async Task A_trial_that_runs_does_not_give_way_to_a_final()
    {
        var trial = Add(Track.Rep, DecodeKind.Trial);
        await Next();

        Add(Track.Prospect, DecodeKind.Final);

        Assert.False(trial.Cancelled.IsCancellationRequested);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_void_trial_that_waits_is_never_served(bool unlessRunning)
    {
        Assert.False(_queue.Void(Add(Track.Rep, DecodeKind.Trial), unlessRunning));
        _queue.Complete();

        Assert.Null(await Next());
    }

    [Fact]
    public async Task A_void_trial_that_runs_goes_on_as_a_partial_and_gives_way_as_one()
    {
        var trial = Add(Track.Rep, DecodeKind.Trial);
        await Next();

        Assert.True(_queue.Void(trial, unlessRunning: true));
        Assert.False(trial.Cancelled.IsCancellationRequested);

        Add(Track.Prospect, DecodeKind.Final);
        Assert.True(trial.Cancelled.IsCancellationRequested);
    }

    [Fact]
    public async Task A_void_trial_that_runs_stops_where_no_partial_is_wanted()
    {
        var trial = Add(Track.Rep, DecodeKind.Trial);
        await Next();

        Assert.False(_queue.Void(trial, unlessRunning: false));
        Assert.True(trial.Cancelled.IsCancellationRequested);
    }

    [Fact]
    public async Task A_promoted_trial_is_a_final()
    {
        var trial = Add(Track.Rep, DecodeKind.Trial);
        Add(Track.Prospect, DecodeKind.Trial);

        _queue.Promote(trial);

        Assert.NotNull(_queue.OldestFinal);
        Assert.Same(trial, await Next());
    }

    [Fact]
    public async Task The_pause_drops_the_partial_of_its_track_only()
    {
        Add(Track.Rep, DecodeKind.Partial);
        var other = Add(Track.Prospect, DecodeKind.Partial);

        _queue.DropPartial(Track.Rep);
        _queue.Complete();

        Assert.Same(other, await Next());
        Assert.Null(await Next());
    }

    [Fact]
    public async Task When_all_is_done_there_is_nothing_more()
    {
        var final = Add(Track.Rep, DecodeKind.Final);
        _queue.Complete();

        Assert.Same(final, await Next());
        _queue.Finished(final);
        Assert.Null(_queue.OldestFinal);
        Assert.Null(await Next());
    }

    public void Dispose() => _queue.Dispose();

    private DecodeJob Add(Track track, DecodeKind kind)
    {
        var sound = _pool.Rent();
        var utterance = new Utterance(track, 1, UtteranceState.Growing, 0, 0, 512, 0, 1, sound);
        var job = new DecodeJob(utterance, _live, kind);
        sound.Release();
        _queue.Add(job);
        return job;
    }

    private async Task<DecodeJob?> Next() => await _queue.NextAsync(TestContext.Current.CancellationToken);
}
