using CallCoach.Store;
using CallCoach.Tracking.Law;

namespace CallCoach.Web;

/// <summary>All that the page of one call shows.</summary>
/// <param name="Began">When the call began, in the time of this machine.</param>
/// <param name="Usual">What is usual for the rep; null with too few calls.</param>
/// <param name="Sound">What is kept of its sound.</param>
/// <param name="Team">What of it the rep's team sees; null where this node has no team.</param>
/// <param name="Tags">Tags that other calls have, to choose from.</param>
public sealed record ReviewView(
    CallReview Review, DateTimeOffset Began, DateTimeOffset Now, Usual? Usual, IReadOnlyList<string> Tags, IReadOnlyList<string> Segments, IReadOnlyList<SoundPiece> Sound, FormToken Token,
    SharedWithTeam? Team = null)
{
    public CallHeader Call => Review.Call;

    public string Address => $"/calls/{Call.Call}";

    /// <summary>What was said about listening; null where it is not known who was called.</summary>
    public Consent? Consent { get; init; }

    /// <summary>The playbook that the call was coached with, and its version; null where there was none.</summary>
    public string? Playbook { get; init; }

    public IReadOnlyList<ReviewTurn> Turns { get; } = ReviewTurns.Of(Review);

    public IReadOnlyList<Pin> Pins { get; } = Web.Pins.Of(Review);
}
