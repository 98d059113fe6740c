namespace CallCoach.Tracking.Notes;

/// <summary>A draft to copy by hand.</summary>
/// <param name="Lines">Paragraphs; a blank to fill in is a row of underscores.</param>
/// <param name="Missing">What to fill in, in plain words.</param>
/// <param name="Doubts">What the phrase check or the length has against it.</param>
public sealed record NoteDraft(IReadOnlyList<string> Lines, int Words, IReadOnlyList<string> Missing, IReadOnlyList<string> Doubts)
{
    public string Text => string.Join("\n", Lines);

    public bool IsReady => Missing.Count == 0 && Doubts.Count == 0;
}
