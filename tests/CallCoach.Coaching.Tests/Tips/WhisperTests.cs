using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

/// <summary>A lead's line is a tip like any other: one policy, one screen, the rep's own moment.</summary>
public sealed class WhisperTests
{
    private const string Line = "Ask about her spring crew.";

    [Fact]
    public void It_comes_up_with_the_leads_name_when_the_rep_pauses()
    {
        var shown = Assert.Single(Judge(Conversation.Start().Rep("and so on and so on and on", 6, 12).Whisper(Line, 8)).Shown);

        Assert.Equal((Line, "Ruth", TipTone.Whisper), (shown.Tip.Headline, shown.Tip.From, shown.Tip.Tone));
        Assert.Equal(Conversation.At(12.45), shown.At); // with the words, 0.45 s into the pause; not a second after it was sent
    }

    [Fact]
    public void It_is_held_when_there_was_no_room_for_twenty_seconds()
    {
        var held = Assert.Single(Judge(Conversation.Start().Rep("and so on", 6, 40).Whisper(Line, 8)).Held);

        Assert.Equal((Line, HeldBecause.Stale), (held.Headline, held.Because));
    }

    [Fact]
    public void It_waits_for_the_tip_on_the_screen_to_go()
    {
        var call = Judge(Conversation.Start().Rep("how are you doing today", 6, 8).Whisper(Line, 9).Rep("go on", 40, 41));

        Assert.Equal(["Say it your way.", Line], call.Headlines);
        Assert.Equal(TipEnding.Expired, call.Ended[0].Ending);
    }

    [Fact]
    public void It_is_held_in_quiet_and_after_a_no()
    {
        Assert.Equal(HeldBecause.Quiet, Judge(Conversation.Start().Press(RepKey.Quiet, 6, value: "on").Whisper(Line, 8)).WhyHeld(Line));
        Assert.Equal(
            HeldBecause.CallIsClosing,
            Judged.By(Conversation.Start().Prospect("not interested", 6, 7).Whisper(Line, 12).Events(20), new PhraseDetector().Signal("not interested", Kinds.NotInterested), new WhisperDetector())
                .WhyHeld(Line));
    }

    [Fact]
    public void It_may_come_again_as_often_as_other_coaching()
    {
        var call = Judge(Conversation.Start().Whisper(Line, 8).Whisper(Line, 40).Rep("go on", 60, 61));

        Assert.Equal([Line, Line], call.Headlines);
    }

    [Fact]
    public void A_question_is_answered_with_done_or_dismiss_and_no_is_not_held_against_the_next_one()
    {
        var call = Conversation.Start();
        for (var at = 10; at < 130; at += 30)
            call = call.Whisper("May I whisper to you?", at, asks: true).Press(RepKey.Dismiss, at + 3);

        var judged = Judge(call.Rep("go on", 140, 141));
        Assert.True(judged.Ended.Count(ended => ended.Ending == TipEnding.Dismissed) >= 3);
        Assert.Empty(CallSummary.Of(judged.Log).Dismissed);
    }

    [Fact]
    public void A_log_with_whispers_is_written_read_and_judged_to_the_same_again()
    {
        var log = Judge(Conversation.Start().Whisper(Line, 8).Rep("go on", 20, 21)).Log;
        using var written = new StringWriter();
        CallLogJson.Write(written, log);
        using var reader = new StringReader(written.ToString());
        var read = CallLogJson.Read(reader).ToList();

        using var again = new StringWriter();
        CallLogJson.Write(again, Replay.Run(read, _ => Detectors()));

        Assert.Equal(written.ToString(), again.ToString());
        Assert.Contains("\"type\":\"whisper\"", written.ToString(), StringComparison.Ordinal);
    }

    private static Judged Judge(Conversation call) => Judged.By(call.Events(), Detectors());

    private static IDetector[] Detectors() => [new PhraseDetector().Wording("how are you", Kinds.Scripted), new WhisperDetector()];
}
