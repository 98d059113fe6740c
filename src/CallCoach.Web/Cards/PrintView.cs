using CallCoach.Tracking.Notes;

namespace CallCoach.Web;

/// <summary>Sheets to print: a ruled card, the draft to copy from, the address side.</summary>
/// <param name="Name">a6 or us.</param>
public sealed record PrintView(string Lead, string Who, string Name, CardSize Size, IReadOnlyList<CardPage> Pages, IReadOnlyList<string> Envelope);
