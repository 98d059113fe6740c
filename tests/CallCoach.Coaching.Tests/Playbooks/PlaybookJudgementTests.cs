using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class PlaybookJudgementTests
{
    private static readonly Playbook s_empty = new("ours", 1, CallKind.Cold);

    [Fact]
    public void A_teams_phrase_makes_a_tip_in_its_own_words()
    {
        var book = s_empty with
        {
            Phrases = [new("X1", Kinds.Hype, 3, TeamPattern.OfWords("never miss a job again"), [TeamPattern.OfWords("you said")], "Say what it does.", "It texts each crew its stop.")],
        };

        var judged = Under(book, "With us you will never miss a job again.");
        var quoted = Under(book, "So you said you never miss a job again.");

        var tip = Assert.Single(judged.Shown).Tip;
        Assert.Equal(("Say what it does.", "It texts each crew its stop."), (tip.Headline, tip.Say));
        Assert.DoesNotContain(quoted.Findings, finding => finding.Rule == "X1");
    }

    [Fact]
    public void A_rewrite_is_made_from_what_was_said()
    {
        var book = s_empty with
        {
            Phrases = [new("R1", Kinds.Negative, 2, @"we can't bring it before (?<day>\w+)", [], null, "We bring it on {day}.")],
        };

        Assert.Equal("We bring it on Tuesday.", Assert.Single(Under(book, "Sorry, we can't bring it before Tuesday.").Shown).Tip.Say);
    }

    [Fact]
    public void A_detector_may_be_off_or_for_the_review()
    {
        const string Said = "We are the number one app in the whole country.";

        var off = Under(s_empty with { Detectors = Modes((Kinds.Hype, DetectorMode.Off)) }, Said);
        var review = Under(s_empty with { Detectors = Modes((Kinds.Hype, DetectorMode.Review)) }, Said);

        Assert.DoesNotContain(off.Findings, finding => finding.Kind == Kinds.Hype);
        Assert.Contains(review.Findings, finding => finding.Kind == Kinds.Hype);
        Assert.Empty(review.Shown);
    }

    [Fact]
    public void What_is_fine_is_never_held_against_the_rep() =>
        Assert.DoesNotContain(
            Under(s_empty with { Fine = [TeamPattern.OfWords("number one app in the whole country")] }, "We are the number one app in the whole country.").Findings,
            finding => finding.Kind == Kinds.Hype);

    [Fact]
    public void A_shipped_phrase_may_be_dropped()
    {
        const string Said = "Hello, how are you doing today?";
        var rule = Under(s_empty, Said).Findings.First(finding => finding.Kind == Kinds.Scripted).Rule;

        Assert.DoesNotContain(Under(s_empty with { Without = [rule] }, Said).Findings, finding => finding.Rule == rule);
    }

    [Fact]
    public void A_teams_phrase_of_the_prospect_is_a_signal_with_the_usual_reaction()
    {
        var book = s_empty with { Phrases = [new("P1", Kinds.Price, 2, TeamPattern.OfWords("what's the damage"), [])] };

        var judged = By(Call(book).Rep("I sell crew calendars to firms like yours.", 1, 4).Prospect("And what's the damage then?", 4.4, 6).Rep("Well", 9, 9.4));

        Assert.Contains(judged.Findings, finding => finding is { Group: FindingGroup.Signal, Kind: Kinds.Price });
    }

    [Fact]
    public void Tips_come_in_the_teams_words_but_what_keeps_people_safe_keeps_its_own()
    {
        var book = s_empty with
        {
            Tips = new Dictionary<string, PlaybookTip>(StringComparer.Ordinal) { ["not-now"] = new("Ask which day.", "Which day is quiet, {name}?") },
            Detectors = Modes((Kinds.Argumentative, DetectorMode.Off)),
        };

        var busy = By(Call(book, Heads.Jordan).Rep("Hi Jordan, it's Maya from Brightloop.", 1, 3).Prospect("I'm really busy right now, it's a bad moment.", 3.4, 6).Rep("Sure", 9, 9.4));
        var removed = By(Call(book).Rep("Hello there, it's Maya from Brightloop.", 1, 3).Prospect("Take me off your list and never call again.", 3.4, 6).Rep("Oh", 9, 9.4));

        Assert.Contains(busy.Shown, shown => shown.Tip is { Headline: "Ask which day.", Say: "Which day is quiet, Jordan?" });
        Assert.Contains("Confirm. Remove. Say goodbye.", removed.Headlines);
    }

    [Fact]
    public void A_compulsory_line_is_never_read_out_even_inside_another_script()
    {
        const string Notice = "I take notes of this call with software on my own computer so that nothing is lost and you may say no to that at any time";
        var book = new TeamScript("all", $"\"{Notice}\"");
        var head = Heads.Unknown with { Scripts = [book] };

        var read = By(Conversation.Start(head).Prospect("Hello?", 0.3, 0.8).Rep(Notice, 1, 9).Rep(Notice, 10, 18));
        var exempt = By(Conversation.Start(head with { Scripts = [book, new TeamScript("notice", Notice, Mandatory: true)] })
            .Prospect("Hello?", 0.3, 0.8).Rep(Notice, 1, 9).Rep(Notice, 10, 18));

        Assert.Contains(read.Findings, finding => finding.Rule == "script");
        Assert.DoesNotContain(exempt.Findings, finding => finding.Rule == "script");
    }

    [Fact]
    public void A_call_under_a_playbook_replays_to_the_same_tips_from_its_log()
    {
        var book = s_empty with
        {
            Phrases = [new("X1", Kinds.Hype, 3, TeamPattern.OfWords("never miss a job again"), [], "Say what it does.")],
            Rules = [new("name", new PlaybookCondition { NotSaid = ["@identity"], By = TimeSpan.FromSeconds(20) }, TipClass.Legal, "Say your name.")],
            Detectors = Modes((Kinds.Filler, DetectorMode.Off)),
            Thresholds = new Dictionary<string, string>(StringComparer.Ordinal) { ["flow.monologue.cold"] = "40s" },
            Vocabulary = ["Brightloop"],
        };
        var judged = By(Call(book).Rep("With us you will never miss a job again.", 1, 4).Prospect("What?", 4.4, 5).Rep("Never.", 26, 27));

        var text = Text(judged.Log);
        var again = Replay.Run(CallLogJson.Read(new StringReader(text)), CoachDetectors.Create);

        Assert.Equal(text, Text(again));
        Assert.Contains("Say your name.", judged.Headlines);
    }

    internal static Judged By(Conversation call) => Judged.By(call.Events(), CoachDetectors.Create);

    internal static Conversation Call(Playbook book, CallHead? head = null) => Conversation.Start((head ?? Heads.Unknown) with { Playbook = book });

    private static Judged Under(Playbook book, string said) =>
        By(Call(book).Rep("It's Maya from Brightloop.", 1, 2).Prospect("Fern Hollow.", 2.4, 3).Rep(said, 12, 16).Prospect("Right.", 19, 19.5));

    private static Dictionary<string, DetectorMode> Modes(params (string Kind, DetectorMode Mode)[] modes) =>
        modes.ToDictionary(mode => mode.Kind, mode => mode.Mode, StringComparer.Ordinal);

    private static string Text(IEnumerable<CallEvent> log)
    {
        var text = new StringWriter();
        CallLogJson.Write(text, log);
        return text.ToString();
    }
}
