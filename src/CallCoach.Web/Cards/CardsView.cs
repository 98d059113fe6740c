using CallCoach.Desk;
using CallCoach.Tracking.Attribution;
using CallCoach.Tracking.Notes;
using NodaTime;

namespace CallCoach.Web;

/// <summary>The note desk: all cards, and the one that is being written, if one is.</summary>
public sealed record CardsView(FormToken Token, IReadOnlyList<CardLine> Cards, CardSheet? Sheet, IReadOnlyList<CallBackRate> CallBacks, LocalDate Today)
{
    /// <summary>Whether a chat model may smooth the wording.</summary>
    public bool CanSmooth { get; init; }

    public string Address => $"/notes/{Sheet!.Lead.Id}";

    public static CardSize SizeOf(string? name) => name == "us" ? CardSize.UsNote : CardSize.A6;
}
