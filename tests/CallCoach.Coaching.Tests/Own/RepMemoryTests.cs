using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class RepMemoryTests
{
    private const string Pitch = "what we do is send each crew its next stop every single morning before they leave the yard so that nobody has to ring the office";

    private static readonly DateTimeOffset s_first = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_kind_that_is_dismissed_three_times_in_a_week_is_muted_for_a_month()
    {
        var memory = Enumerable.Range(0, 3).Aggregate(RepMemory.Empty, (known, day) => known.With(Call(day, dismissed: Kinds.Hype)));

        Assert.Equal([Kinds.Hype], memory.MutedAt(s_first.AddDays(3)));
        Assert.Empty(memory.MutedAt(s_first.AddDays(40)));
        Assert.Empty(memory.Unmuted(Kinds.Hype).MutedAt(s_first.AddDays(3)));
    }

    [Fact]
    public void Dismissals_that_lie_weeks_apart_mute_nothing() =>
        Assert.Empty(Enumerable.Range(0, 3).Aggregate(RepMemory.Empty, (known, week) => known.With(Call(week * 7, dismissed: Kinds.Hype))).MutedAt(s_first.AddDays(15)));

    [Fact]
    public void A_kind_kept_well_for_ten_calls_fades_and_returns_after_two_bad_ones()
    {
        var memory = Enumerable.Range(0, 9).Aggregate(RepMemory.Empty, (known, day) => known.With(Call(day)));
        Assert.DoesNotContain(Kinds.Hype, memory.History().Faded);

        memory = memory.With(Call(10));
        Assert.Contains(Kinds.Hype, memory.History().Faded);

        memory = memory.With(Call(11, fault: Kinds.Hype));
        Assert.Contains(Kinds.Hype, memory.History().Faded);

        memory = memory.With(Call(12, fault: Kinds.Hype));
        Assert.DoesNotContain(Kinds.Hype, memory.History().Faded);
        Assert.Contains(Kinds.Pressure, memory.History().Faded);
    }

    [Fact]
    public void Own_pace_leans_on_everybodys_while_few_calls_are_known()
    {
        Assert.Null(RepMemory.Empty.Pace());
        Assert.Equal(((200 * 1) + (160.1 * 5)) / 6, RepMemory.Empty.With(Call(0)).Pace()!.Value, 2);
        Assert.Equal(((200 * 30) + (160.1 * 5)) / 35, Enumerable.Range(0, 40).Aggregate(RepMemory.Empty, (known, day) => known.With(Call(day))).Pace()!.Value, 2);
    }

    [Fact]
    public void It_is_bounded_and_knows_a_call_only_once()
    {
        var memory = Enumerable.Range(0, 100).Aggregate(RepMemory.Empty, (known, day) => known.With(Call(day)).With(Call(day)));

        Assert.Equal(60, memory.Calls.Count);
    }

    [Fact]
    public void What_is_said_in_many_calls_is_noticed_and_other_words_are_not()
    {
        var memory = Enumerable.Range(0, 12).Aggregate(RepMemory.Empty, (known, day) => known.With(Learnt(day, Pitch)));
        var head = Heads.Unknown with { History = memory.History() };

        var again = Judged.By(Spoken(head, Pitch).Events(), CoachDetectors.Create);
        var fresh = Judged.By(Spoken(head, "I walked past your yard on Friday and saw two vans waiting for a foreman who was stuck across town and that made me wonder how you plan a day like that").Events(), CoachDetectors.Create);

        var finding = Assert.Single(again.Findings, finding => finding.Kind == Kinds.SelfRepetition);
        Assert.Null(finding.Tip);
        Assert.Contains("12 calls", finding.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain(fresh.Findings, finding => finding.Kind == Kinds.SelfRepetition);
    }

    [Fact]
    public void Too_few_calls_say_nothing_of_repetition() =>
        Assert.Null(Enumerable.Range(0, 9).Aggregate(RepMemory.Empty, (known, day) => known.With(Learnt(day, Pitch))).History().Often);

    [Fact]
    public void Names_and_numbers_may_change_and_what_has_to_be_said_never_counts()
    {
        var words = new OwnWords(Heads.Jordan).Of(new Utterance(1, Speaker.Rep, default, default, "Jordan, we save two hours a day.", [], LanguageMarks.None));

        Assert.Equal("_", words[0]);
        Assert.Equal("_", words[3]);
        Assert.All(new OwnWords(Heads.Jordan).Of(new Utterance(1, Speaker.Rep, default, default, "this is Maya from Brightloop", [], LanguageMarks.None)), Assert.Null);
    }

    [Fact]
    public void A_faded_or_muted_kind_shows_nothing_and_says_why()
    {
        const string Said = "We are the number one app in the whole country.";

        var faded = Judged.By(Spoken(Heads.Unknown with { History = new RepHistory(12, null, [Kinds.Hype]) }, Said).Events(), CoachDetectors.Create);
        var muted = Judged.By(Spoken(Heads.Unknown with { Muted = [Kinds.Hype] }, Said).Events(), CoachDetectors.Create);

        Assert.Equal(HeldBecause.Faded, faded.WhyHeld("One fact, no superlative."));
        Assert.Equal(HeldBecause.Muted, muted.WhyHeld("One fact, no superlative."));
    }

    [Fact]
    public void A_call_is_read_without_keeping_a_word_of_it()
    {
        var call = Learnt(0, Pitch);

        Assert.True(call.Words >= RepCallReader.FewestWords);
        Assert.NotNull(call.Pace);
        Assert.True(call.Windows > 0);
        Assert.DoesNotContain("morning", System.Text.Json.JsonSerializer.Serialize(call), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_with_a_history_replays_to_the_same_log()
    {
        var memory = Enumerable.Range(0, 12).Aggregate(RepMemory.Empty, (known, day) => known.With(Learnt(day, Pitch)));
        var head = Heads.Unknown with { History = memory.History(), Pace = memory.Pace(), Muted = [Kinds.Negative] };
        var log = Text(Judged.By(Spoken(head, Pitch).Events(), CoachDetectors.Create).Log);

        Assert.Equal(log, Text(Replay.Run(CallLogJson.Read(new StringReader(log)), CoachDetectors.Create)));
    }

    [Fact]
    public void Dismissed_tips_are_counted_by_their_kind()
    {
        var judged = Judged.By(
            Spoken(Heads.Unknown, "We are the number one app in the whole country.").Press(RepKey.Dismiss, at: 24.5).Events(until: 40), CoachDetectors.Create);

        Assert.Equal(1, RepCallReader.Of("a", s_first, judged.Log)!.Dismissed[Kinds.Hype]);
    }

    private static Conversation Spoken(CallHead head, string said) => Conversation.Start(head)
        .Rep("It's Maya from Brightloop.", 0.5, 2).Prospect("Fern Hollow.", 2.4, 3).Rep(said, 12, 20).Rep(said, 23, 31).Prospect("Right.", 34, 34.5);

    private static RepCall Learnt(int day, string said)
    {
        var log = Judged.By(Spoken(Heads.Unknown, said).Rep(said, 36, 44).Events(), CoachDetectors.Create).Log;
        return RepCallReader.Of($"call-{day}", s_first.AddDays(day), log)!;
    }

    private static RepCall Call(int day, string? fault = null, string? dismissed = null) => new(
        $"call-{day}", s_first.AddDays(day), 100, 200, 0, new double[8], new double[8], Counted(fault), Counted(dismissed), "");

    private static Dictionary<string, int> Counted(string? kind) =>
        kind is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { [kind] = 1 };

    private static string Text(IEnumerable<CallEvent> log)
    {
        var text = new StringWriter();
        CallLogJson.Write(text, log);
        return text.ToString();
    }
}
