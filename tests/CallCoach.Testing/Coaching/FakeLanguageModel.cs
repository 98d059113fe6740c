using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>A language model that marks what a test tells it to, and remembers what it was asked.</summary>
public sealed class FakeLanguageModel : ILanguageModel
{
    private readonly Dictionary<string, LanguageMarks> _marks = new(StringComparer.Ordinal);
    private readonly List<(SpokenText Said, IReadOnlyList<SpokenText> Before)> _asked = [];

    public IReadOnlyList<(SpokenText Said, IReadOnlyList<SpokenText> Before)> Asked => _asked;

    public FakeLanguageModel When(string text, LanguageMarks marks)
    {
        _marks[text] = marks;
        return this;
    }

    public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before)
    {
        _asked.Add((new SpokenText(speaker, text), before));
        return _marks.GetValueOrDefault(text, LanguageMarks.None);
    }

    public void Dispose()
    {
    }
}
