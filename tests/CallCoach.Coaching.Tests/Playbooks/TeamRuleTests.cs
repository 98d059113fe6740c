using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TeamRuleTests
{
    private const string SayWho = "Say who you are.";

    [Theory]
    [InlineData("Morning, it's Maya from Brightloop.", false)]
    [InlineData("Hi, this is Maya with Brightloop, I rang last week.", false)]
    [InlineData("Maya here from Brightloop.", false)]
    [InlineData("My name is Maya Lind.", false)]
    [InlineData("I'm calling from Brightloop about your crews.", false)]
    [InlineData("Good morning, how do you plan your crews?", true)]
    public void Who_does_not_say_who_calls_is_told_so(string said, bool isTold)
    {
        var judged = PlaybookJudgementTests.By(PlaybookJudgementTests.Call(Identity).Prospect("Fern Hollow.", 0.5, 1.2).Rep(said, 1.6, 4).Prospect("Okay.", 4.4, 5).Rep("So", 28, 29));

        Assert.Equal(isTold, judged.Headlines.Contains(SayWho));
    }

    [Fact]
    public void Words_that_are_still_being_said_at_the_time_are_waited_for()
    {
        var judged = PlaybookJudgementTests.By(PlaybookJudgementTests.Call(Identity)
            .Prospect("Fern Hollow.", 0.5, 1.2).Rep("Well good morning to you. Anyway, it's Maya from Brightloop.", 17, 23).Prospect("Okay.", 24, 25));

        Assert.DoesNotContain(SayWho, judged.Headlines);
    }

    [Fact]
    public void Time_counts_from_the_first_words_not_from_the_ringing()
    {
        var judged = PlaybookJudgementTests.By(PlaybookJudgementTests.Call(Identity)
            .Prospect("Fern Hollow.", 25, 26).Rep("Hello, it's Maya from Brightloop.", 26.5, 29).Prospect("Okay.", 30, 31));

        Assert.DoesNotContain(SayWho, judged.Headlines);
    }

    [Fact]
    public void Nothing_is_asked_of_a_machine_or_after_a_no()
    {
        var machine = PlaybookJudgementTests.By(PlaybookJudgementTests.Call(Identity).Prospect("You have reached Fern Hollow. Please leave a message after the beep.", 0.5, 5).Rep("Good morning.", 26, 27));
        var no = PlaybookJudgementTests.By(PlaybookJudgementTests.Call(Identity).Prospect("Fern Hollow.", 0.5, 1.2).Rep("Morning.", 1.6, 2).Prospect("No thanks, not interested.", 3, 4).Rep("Oh", 26, 27));

        Assert.DoesNotContain(SayWho, machine.Headlines);
        Assert.DoesNotContain(SayWho, no.Headlines);
    }

    [Fact]
    public void A_rule_joins_signals_moves_and_measures()
    {
        var rule = new PlaybookRule(
            "early-price",
            new PlaybookCondition
            {
                Signal = Kinds.Price,
                Moves = new Dictionary<string, Comparison>(StringComparer.Ordinal) { [Kinds.OpenQuestion] = new("<", 1) },
                Not = new PlaybookCondition { State = "warm" },
            },
            TipClass.Reaction,
            "Ask what they need first.");
        var book = new Playbook("ours", 1, CallKind.Cold) { Rules = [rule] };

        var cold = Priced(book);
        var warm = Priced(book with { CallType = CallKind.Warm });

        Assert.Contains(cold.Findings, finding => finding is { Kind: Kinds.TeamRule, Rule: "team:early-price" });
        Assert.DoesNotContain(warm.Findings, finding => finding.Kind == Kinds.TeamRule);
    }

    [Theory]
    [InlineData("<1", 0.5, true)]
    [InlineData("<1", 1, false)]
    [InlineData(">=2", 2, true)]
    [InlineData("3", 3, true)]
    [InlineData("3", 2, false)]
    public void A_bound_reads_as_it_is_written(string bound, double value, bool holds) => Assert.Equal(holds, Comparison.Parse(bound)!.Holds(value));

    private static Playbook Identity => new("ours", 1, CallKind.Cold)
    {
        Rules = [new("who", new PlaybookCondition { NotSaid = ["@identity"], By = TimeSpan.FromSeconds(20) }, TipClass.Legal, SayWho)],
    };

    private static Judged Priced(Playbook book) => PlaybookJudgementTests.By(PlaybookJudgementTests.Call(book)
        .Prospect("Fern Hollow.", 0.5, 1.2).Rep("It's Maya from Brightloop, I sell crew calendars.", 1.6, 4).Prospect("How much does it cost?", 4.4, 6).Rep("So", 9, 10));
}
