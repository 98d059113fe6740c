using CallCoach.Coaching.Phrases;
using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors;

/// <summary>Limits of every tip, over everything that the rules know an example of.</summary>
public sealed class TipLimitsTests
{
    [Fact]
    public void Every_tip_keeps_to_the_length_a_glance_can_take()
    {
        var tips = Heard().Select(finding => finding.Tip).OfType<TipDraft>().Distinct().ToList();
        Assert.True(tips.Count > 60);
        Assert.All(tips, tip =>
        {
            Assert.InRange(tip.Headline.Split(' ').Length, 1, 7);
            Assert.InRange(tip.Headline.Length, 1, 40);
            Assert.True(tip.Headline.EndsWith('.') && !tip.Headline.Contains('!', StringComparison.Ordinal), tip.Headline);
            Assert.True(tip.Why is null || tip.Say is null, $"{tip.Headline} has a reason and a phrase");
            Assert.True(tip.Why is null || tip.Why.Length <= 45, tip.Why);
            Assert.True(tip.Say is null || tip.Say.Split(' ').Length <= 12, tip.Say);
            Assert.DoesNotContain("{", tip.Headline + tip.Why + tip.Say, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_finding_stands_where_its_words_are() =>
        Assert.All(Heard(), finding => Assert.True(finding.Place.Utterance is null || (finding.Place.Start >= 0 && finding.Place.Length > 0 && finding.Place.To >= finding.Place.From)));

    private static List<Finding> Heard()
    {
        var findings = new List<Finding>();
        foreach (var name in new[] { null, "Bartholomew" })
        {
            var head = SpokenCall.Head(name, isWarm: name is not null);
            foreach (var line in RuleBook.Signals.Rules.SelectMany(rule => rule.Examples).Concat(ProspectFile.Read().Utterances.Select(said => said.Text)))
                findings.AddRange(new SpokenCall(head).Prospect(line));
            foreach (var line in RuleBook.Wording.Rules.SelectMany(rule => rule.Examples).Concat(PhraseBook.Default.Rules.SelectMany(rule => rule.Examples)))
                findings.AddRange(new SpokenCall(head).Rep(line));
        }

        return findings;
    }
}
