using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>A language model that marks nothing, and remembers what it was shown.</summary>
public sealed class UnmarkedLanguage : ILanguageModel
{
    private readonly List<(string Text, IReadOnlyList<SpokenText> Before)> _shown = [];

    public IReadOnlyList<(string Text, IReadOnlyList<SpokenText> Before)> Shown => _shown;

    public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before)
    {
        _shown.Add((text, before));
        return LanguageMarks.None;
    }

    public void Dispose()
    {
    }
}
