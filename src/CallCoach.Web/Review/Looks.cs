using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Which look a moment has, and what the looks are called.</summary>
internal static class Looks
{
    /// <summary>Looks that mark words, as the transcript offers to hide and show them.</summary>
    public static IReadOnlyList<Look> OfWords { get; } = [Look.Scripted, Look.Hype, Look.Negative, Look.Filler, Look.Good];

    public static Look Of(ReviewMoment moment) => moment switch
    {
        { Kind: CallFilter.Flagged } => Look.Flagged,
        { Tip.Tone: TipTone.Praise } => Look.Good,
        { Group: FindingGroup.Signal } => Look.Signal,
        { Group: FindingGroup.Flow } => Look.Flow,
        _ => OfWording(moment.Group, moment.Kind),
    };

    /// <summary>The look of what the rep said.</summary>
    public static Look OfWording(FindingGroup group, string kind) => (group, kind) switch
    {
        (FindingGroup.Move, _) => Look.Good,
        (_, Kinds.Scripted) => Look.Scripted,
        (_, Kinds.Hype or Kinds.Pressure) => Look.Hype,
        (_, Kinds.Filler) => Look.Filler,
        _ => Look.Negative,
    };

    public static string Class(Look look) => look switch
    {
        Look.Signal => "them",
        _ => look.ToString().ToLowerInvariant(),
    };

    public static string Words(Look look) => look switch
    {
        Look.Negative => "Negative",
        Look.Good => "Good moments",
        Look.Flow => "Flow of talk",
        Look.Signal => "Signals",
        _ => look.ToString(),
    };

    public static string Icon(ReviewMoment moment) => moment.Kind switch
    {
        Kinds.Question or Kinds.Price or Kinds.BotSuspicion or Kinds.Recording => "question",
        Kinds.WantsTime => "calendar",
        Kinds.NotNow => "clock",
        Kinds.NotInterested => "cold",
        Kinds.RemoveMe => "nocall",
        Kinds.Interested => "warm",
        Kinds.Voicemail => "missed",
        _ => "person",
    };
}
