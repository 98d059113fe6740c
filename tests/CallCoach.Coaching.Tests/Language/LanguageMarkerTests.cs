using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class LanguageMarkerTests : IDisposable
{
    private readonly FakeLanguageModel _model = new();
    private readonly LanguageMarker _marker;
    private long _id;

    public LanguageMarkerTests() => _marker = new LanguageMarker(_model);

    public void Dispose() => _model.Dispose();

    [Fact]
    public void An_utterance_gets_the_models_marks_and_keeps_all_else()
    {
        var marks = new LanguageMarks([], [], [new MarkedLabel(Kinds.NotNow, 0.97f, true)]);
        _model.When("Not right now.", marks);
        var said = Said(Speaker.Prospect, "Not right now.", 1, 2);

        Assert.Equal(said with { Marks = marks }, _marker.Mark(said));
    }

    [Fact]
    public void The_model_sees_the_two_turns_before_oldest_first()
    {
        Mark(Speaker.Prospect, "Hello?", 0, 1);
        Mark(Speaker.Rep, "Is this a good moment?", 2, 3);
        Mark(Speaker.Prospect, "Who is this?", 4, 5);
        Mark(Speaker.Rep, "Maya, from Brightloop.", 6, 7);

        Assert.Equal(
            [new SpokenText(Speaker.Rep, "Is this a good moment?"), new SpokenText(Speaker.Prospect, "Who is this?")],
            _model.Asked[^1].Before);
        Assert.Empty(_model.Asked[0].Before);
    }

    [Fact]
    public void What_went_before_in_the_same_turn_is_context_too()
    {
        Mark(Speaker.Rep, "Shall I ring back?", 0, 1);
        Mark(Speaker.Prospect, "No.", 1.2, 1.5);
        Mark(Speaker.Prospect, "I said no.", 1.9, 2.4);

        Assert.Equal([new SpokenText(Speaker.Rep, "Shall I ring back?"), new SpokenText(Speaker.Prospect, "No.")], _model.Asked[^1].Before);
    }

    [Fact]
    public void An_utterance_without_words_is_not_shown_to_the_model()
    {
        Mark(Speaker.Rep, "", 0, 1);

        Assert.Empty(_model.Asked);
    }

    [Fact]
    public void After_a_restart_it_goes_on_from_what_is_remembered()
    {
        _marker.Remember(Said(Speaker.Rep, "Shall I ring back?", 0, 1));
        Mark(Speaker.Prospect, "No.", 1.2, 1.5);

        Assert.Equal("Shall I ring back?", Assert.Single(_model.Asked).Before.Single().Text);
    }

    private void Mark(Speaker speaker, string text, double from, double to) => _marker.Mark(Said(speaker, text, from, to));

    private Utterance Said(Speaker speaker, string text, double from, double to) => new(
        ++_id, speaker, Conversation.At(from), Conversation.At(to), text, Conversation.EvenWords(text, from, to), LanguageMarks.None);
}
