using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors.Wording;

public sealed class WordingDetectorTests
{
    [Theory]
    [InlineData("Unfortunately we don't offer that.", "negative")]
    [InlineData("It's the number one mop in the country.", "hype")]
    [InlineData("You need to sign today, the offer ends tonight.", "pressure")]
    [InlineData("Why on earth would you pay more than your neighbour?", "argumentative")]
    [InlineData("We help companies just like yours save time and money.", "scripted")]
    [InlineData("Um, hello there.", "filler")]
    public void Each_kind_is_heard_without_a_language_model(string said, string kind) =>
        Assert.Contains(new SpokenCall().Rep(said), finding => finding.Group == FindingGroup.Wording && string.Equals(finding.Kind, kind, StringComparison.Ordinal));

    [Theory]
    [InlineData("I can't wait to see the patio.")]
    [InlineData("Why don't we look at the calendar together?")]
    [InlineData("No worries at all if later suits you.")]
    [InlineData("You don't need a card for the trial.")]
    [InlineData("Not only does it print, it weighs the parcel too.")]
    [InlineData("The guarantee on the pump is five years, it's on page two.")]
    [InlineData("Press number one on the keypad and it opens the gate.")]
    [InlineData("What kind of mowers do you run these days?")]
    [InlineData("Take the weekend with it, there's no rush at all.")]
    [InlineData("The valve is fail-safe, it shuts when the power drops.")]
    [InlineData("My mistake, your renewal is in May.")]
    [InlineData("When do you usually make decisions about suppliers?")]
    [InlineData("This is Maya from Brightloop, and this call is recorded.")]
    [InlineData("I'm afraid of the dark, so mine would be the first hand up.")]
    [InlineData("Four in the morning with boats landing, that's no way to start a day.")]
    public void What_only_looks_guilty_is_left_alone(string said) =>
        Assert.DoesNotContain(new SpokenCall().Rep(said), finding => finding.Group == FindingGroup.Wording);

    [Fact]
    public void Nothing_the_prospect_says_is_held_against_the_rep() =>
        Assert.DoesNotContain(new SpokenCall().Prospect("Unfortunately we can't, it's a total no-brainer, um, sign today."), finding => finding.Group == FindingGroup.Wording);

    [Fact]
    public void A_model_and_a_rule_on_one_stretch_are_one_finding_and_surer_than_either()
    {
        const string Said = "It's the number one mop in the country.";
        var alone = Assert.Single(new SpokenCall().Rep(Said), finding => finding.Kind is "hype");
        var model = new ScriptedModel(new MarkedSpan("hype", 9, 29, 0.97f));
        var both = Assert.Single(new SpokenCall(model: model).Rep(Said), finding => finding.Kind is "hype");
        Assert.True(both.Confidence > alone.Confidence);
        Assert.True(both.Place.Start <= 9 && both.Place.Length >= alone.Place.Length);
    }

    [Fact]
    public void A_crumb_that_only_the_model_sees_is_no_finding() =>
        Assert.Empty(new SpokenCall(model: new ScriptedModel(new MarkedSpan("negative", 4, 4, 0.9f))).Rep("The blue roof tiles are in."));

    [Fact]
    public void Words_heard_badly_are_held_against_nobody() =>
        Assert.DoesNotContain(new SpokenCall().Rep("Unfortunately we don't offer that.", confidence: 0.5f), finding => finding.Group == FindingGroup.Wording);

    [Fact]
    public void A_place_is_the_time_of_its_words()
    {
        const string Said = "So well then unfortunately it ships later.";
        var finding = Assert.Single(new SpokenCall().Rep(Said), finding => finding.Kind is "negative");
        Assert.Equal("unfortunately", Said.Substring(finding.Place.Start, finding.Place.Length));
        Assert.Equal(TimeSpan.FromSeconds(0.4 + (3 * 0.33)), finding.Place.From);
    }

    [Fact]
    public void The_prospects_words_said_back_are_no_negative()
    {
        var call = new SpokenCall();
        call.Prospect("Our tablets don't work in the cold store.");
        Assert.DoesNotContain(call.Rep("So the tablets don't work in the cold store."), finding => finding.Kind is "negative");
    }

    [Fact]
    public void Arguing_after_a_no_is_told_to_stop_at_once()
    {
        var call = new SpokenCall();
        call.Rep("We make a calendar for crews.");
        call.Prospect("No thanks, I'm not interested.");
        var tip = Assert.Single(call.Rep("But you haven't even heard what it costs."), finding => finding.Kind is "argumentative").Tip!;
        Assert.Equal((TipClass.Reaction, TipTone.Stop, "Stop. Thank them.", "thanks-and-moves-on"), (tip.Class, tip.Tone, tip.Headline, tip.Asks));
    }

    [Fact]
    public void A_kind_answer_to_a_no_is_no_argument()
    {
        var call = new SpokenCall();
        call.Prospect("No thanks, I'm not interested.");
        Assert.DoesNotContain(call.Rep("That's fair. Thanks for telling me straight, all the best."), finding => finding.Kind is "argumentative");
    }

    [Theory]
    [InlineData("It also comes with a free trial.")]
    [InlineData("Could you at least have a look at the figures?")]
    public void To_sell_on_after_a_no_is_told_to_stop_as_well(string said)
    {
        var call = new SpokenCall();
        call.Prospect("No thanks, I'm not interested.");
        Assert.Contains(call.Rep(said), finding => finding.Tip is { Headline: "Stop. Thank them." });
        Assert.DoesNotContain(new SpokenCall().Rep(said), finding => finding.Kind is "selling-after-no");
    }

    [Fact]
    public void A_prospect_who_asks_about_the_offer_has_opened_the_door_again()
    {
        var call = new SpokenCall();
        call.Prospect("No thanks, I'm not interested.");
        call.Rep("Fair enough, thanks for telling me straight.");
        call.Prospect("What is it you do, anyway?");
        Assert.DoesNotContain(call.Rep("It also comes with a free trial."), finding => finding.Tip is { Tone: TipTone.Stop });
    }

    [Fact]
    public void One_negative_an_utterance_makes_the_tip_with_the_rewrite()
    {
        var findings = new SpokenCall().Rep("Um, unfortunately we can't sync with every calendar. Outlook does work, though.");
        var tip = Assert.Single(findings, finding => finding is { Kind: "negative", Tip: not null }).Tip!;
        Assert.Equal(("Lead with what works.", "Outlook does work."), (tip.Headline, tip.Say));
    }

    [Fact]
    public void Fillers_are_counted_and_only_a_flood_of_them_is_told()
    {
        var call = new SpokenCall();
        for (var i = 0; i < 5; i++)
            Assert.All(call.Rep("Um, so, uh, hello."), finding => Assert.Null(finding.Tip));
        Assert.Contains(call.Rep("Um, uh, er, well."), finding => finding is { Rule: "filler-rate", Severity: 1 });
    }

    [Fact]
    public void The_same_call_gives_the_same_findings()
    {
        Assert.Equal(Play(), Play());

        static List<Finding> Play()
        {
            var call = new SpokenCall();
            call.Rep("Hi, how are you doing today? It's the number one app in the country.");
            call.Prospect("Not right now.");
            call.Rep("But you haven't even seen it, um, and the offer ends tonight.");
            return [.. call.Findings];
        }
    }
}
