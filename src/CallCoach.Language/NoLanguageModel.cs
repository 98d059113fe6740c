using CallCoach.Coaching;

namespace CallCoach.Language;

/// <summary>Stands in where no model is wanted: phrase lists and rules judge alone.</summary>
public sealed class NoLanguageModel : ILanguageModel
{
    /// <inheritdoc/>
    public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before) => LanguageMarks.None;

    public void Dispose()
    {
    }
}
