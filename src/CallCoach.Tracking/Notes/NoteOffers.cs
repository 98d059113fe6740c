using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Chance;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Notes;

/// <summary>Whom to write to. One in five warm leads gets none, chosen by their id, so that the worth of notes can be known.</summary>
public static class NoteOffers
{
    /// <summary>Share of warm leads without a note (our judgement).</summary>
    public const double ControlShare = .2;

    /// <summary>Days until a card should be there.</summary>
    public const int DaysOnTheWay = 3;

    /// <summary>Nobody who asked not to be called gets a card either.</summary>
    public static NoteOccasion For(Lead lead, Outcome outcome, bool askedForSomething, bool wasCleanNo, Suppressions suppressions, Instant now)
    {
        if (suppressions.Find(lead, null, now) is not null || lead.Numbers.Any(number => suppressions.Find(number.Number, now) is not null) || outcome.Overlays.HasFlag(OutcomeOverlays.DoNotCall))
            return NoteOccasion.None;
        if (askedForSomething)
            return NoteOccasion.AskedForSomething;
        if (outcome.Rating == Rating.Warm)
            return NoteOccasion.WarmCall;
        return outcome.Reason == OutcomeReason.NotInterested && wasCleanNo ? NoteOccasion.CleanNo : NoteOccasion.None;
    }

    /// <summary>Whether this lead's note is kept back for comparison. It holds for good: the lead's id decides.</summary>
    public static bool IsControl(Lead lead, NoteOccasion occasion) =>
        occasion == NoteOccasion.WarmCall && new KeyedRandom($"note-control|{lead.Id}").NextDouble() < ControlShare;
}
