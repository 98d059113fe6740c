using CallCoach.Audio;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>A call that was played live, and what each track came to.</summary>
internal sealed record StreamedCall(SpokenCall Call, TimeSpan Length, IReadOnlyList<TrackScore> Tracks)
{
    /// <summary>What became of the known names.</summary>
    public NameScore Names { get; init; }

    public WordErrors Errors => WordErrors.Sum(Tracks.Select(track => track.Errors));

    public TrackScore this[Track track] => Tracks.First(score => score.Track == track);

    public static StreamedCall Of(SpokenCall call, TimeSpan length, IReadOnlyList<TimedEvent> events, IReadOnlyList<string> names) => new(
        call, length, [TrackScore.Of(call, events, Track.Rep), TrackScore.Of(call, events, Track.Prospect)])
    {
        Names = NameScore.Of(call, events, names),
    };
}
