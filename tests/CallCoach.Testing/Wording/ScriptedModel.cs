using CallCoach.Coaching;

namespace CallCoach.Testing.Wording;

/// <summary>A language model that gives every rep utterance the same spans.</summary>
public sealed class ScriptedModel(params MarkedSpan[] spans) : ILanguageModel
{
    public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before) =>
        speaker == Speaker.Rep ? new LanguageMarks(spans, [], []) : LanguageMarks.None;

    public void Dispose()
    {
    }
}
