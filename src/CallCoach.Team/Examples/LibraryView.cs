namespace CallCoach.Team;

/// <summary>The library as someone sees it.</summary>
/// <param name="Proposed">Waits for the rep's consent: only that rep and leads see it.</param>
public sealed record LibraryView(IReadOnlyList<ExampleView> Examples, IReadOnlyList<ExampleView> Proposed, IReadOnlyList<PlaylistRow> Playlists, DateTimeOffset Now);
