using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>An utterance as a turn of the transcript, with what stands in its margin.</summary>
/// <param name="GoesOn">Whether the same speaker just said the one before.</param>
/// <param name="Marks">Moments of its words.</param>
/// <param name="Margin">Moments to tell of beside it: one of each kind.</param>
/// <param name="Tips">Tips that came up while it was said or right after it.</param>
public sealed record ReviewTurn(
    ReviewUtterance Said,
    bool GoesOn,
    IReadOnlyList<ReviewMoment> Marks,
    IReadOnlyList<ReviewMoment> Margin,
    IReadOnlyList<ReviewMoment> Tips);
