using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class WrittenCallTests
{
    private static readonly CallHead s_head = new(Intensity.Balanced, null, null, [], new CoachingOptions());

    private static readonly IReadOnlyList<DialogueTurn> s_dialogue =
    [
        new() { Speaker = Speaker.Prospect, Text = "Hello, this is Jordan." },
        new() { Speaker = Speaker.Rep, Text = "Hi  Jordan, it's Maya.", Pause = 0.5 },
        new() { Speaker = Speaker.Prospect, Text = "Who?", Pause = -0.3 },
    ];

    [Fact]
    public void Time_never_goes_back_and_the_call_begins_and_ends_once()
    {
        var log = WrittenCall.Log(TurnTimes.Estimate(s_dialogue), s_head);
        Assert.IsType<CallStarted>(log[0]);
        Assert.IsType<CallEnded>(log[^1]);
        Assert.All(log.Zip(log.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
    }

    [Fact]
    public void Utterances_count_for_each_speaker_and_their_text_is_their_words_joined_by_a_blank()
    {
        var heard = WrittenCall.Log(TurnTimes.Estimate(s_dialogue), s_head).OfType<UtteranceHeard>().Select(happened => happened.Utterance).ToList();
        // Who cuts in with one word is heard to the end before the one who goes on talking.
        Assert.Equal([(Speaker.Prospect, 1L), (Speaker.Prospect, 2L), (Speaker.Rep, 1L)], heard.Select(utterance => (utterance.Speaker, utterance.Id)));
        Assert.Equal("Hi Jordan, it's Maya.", heard[2].Text);
    }

    [Fact]
    public void Pauses_and_interruptions_are_kept()
    {
        var turns = TurnTimes.Estimate(s_dialogue);
        Assert.Equal(0.5, (turns[1].Start - turns[0].End).TotalSeconds, 6);
        Assert.Equal(-0.3, (turns[2].Start - turns[1].End).TotalSeconds, 6);
    }

    [Fact]
    public void A_fast_turn_is_shorter()
    {
        var slow = TurnTimes.Estimate([new DialogueTurn { Speaker = Speaker.Rep, Text = "One two three four." }])[0];
        var fast = TurnTimes.Estimate([new DialogueTurn { Speaker = Speaker.Rep, Text = "One two three four.", Rate = 1.25 }])[0];
        Assert.Equal(1.25, (slow.End - slow.Start) / (fast.End - fast.Start), 6);
    }

    [Fact]
    public void The_times_of_a_spoken_call_go_to_its_written_words()
    {
        var folder = Path.Combine(Repository.Root, "samples");
        var dialogue = TextFolder.Read(folder).Dialogues.First(written => written.Id is "d01");
        var call = CallFolder.ReadCall(Path.Combine(folder, "calls", "d01.json"));
        var turns = TurnTimes.Spoken(dialogue, call)!;
        Assert.Equal(dialogue.Turns.Count, turns.Count);
        Assert.Equal("Hi,", turns[1].Words[0].Text);
        Assert.Equal(call.Turns[1].Words[0].Start, turns[1].Words[0].Start);
    }
}
