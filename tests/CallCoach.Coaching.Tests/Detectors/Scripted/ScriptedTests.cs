using System.Text.Json;
using CallCoach.Testing.Language;
using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors.Scripted;

public sealed class ScriptedTests
{
    private static readonly string Samples = Path.Combine(ModelFolders.CoachMini, "..", "..", "samples");

    private static readonly TeamScript[] Scripts =
        [.. Directory.GetFiles(Path.Combine(Samples, "scripts"), "*.md").Order(StringComparer.Ordinal).Select(file => new TeamScript(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    [Fact]
    public void A_script_read_aloud_is_told_within_thirty_five_words()
    {
        var call = new SpokenCall(SpokenCall.Head("Nadia", scripts: Scripts));
        var finding = Assert.Single(
            call.Rep("Hi, this is Callum calling from Harborpay. How are you doing today? I'm reaching out because we help independent cafés like yours keep more of every sale."),
            finding => finding.Kind is "scripted");
        Assert.Equal("script", finding.Rule);
        Assert.Equal(3, finding.Severity);
        Assert.Equal("Say it your way.", finding.Tip!.Headline);
        Assert.Matches("^[0-9]+ words of \"Hello\"$", finding.Tip.Why);
        Assert.Null(finding.Tip.Say);
    }

    [Theory, InlineData("d03"), InlineData("d06")]
    public void A_call_spoken_freely_is_never_said_to_be_read(string id) =>
        Assert.DoesNotContain(Play(id), finding => finding.Rule is "script");

    [Fact]
    public void A_call_that_begins_with_the_script_and_goes_on_freely_is_flagged_where_it_was_read()
    {
        var read = Play("d04").Where(finding => finding.Rule is "script").Select(finding => finding.Place.Utterance).Distinct().ToList();
        Assert.Contains(1L, read);
        Assert.Contains(2L, read);
        Assert.DoesNotContain(3L, read);
    }

    [Fact]
    public void The_showcase_opens_with_the_teams_own_opener() =>
        Assert.Contains(Play("d01"), finding => finding is { Kind: "scripted", Rule: "script", Place.Utterance: 1L });

    [Fact]
    public void What_has_to_be_said_word_for_word_counts_for_nothing()
    {
        var notice = new TeamScript("notice", "I take notes of this call with software that runs on my own machine and I can switch it off whenever you like.", Mandatory: true);
        Assert.DoesNotContain(new SpokenCall(SpokenCall.Head(scripts: notice)).Rep(notice.Text), finding => finding.Kind is "scripted");
    }

    [Fact]
    public void To_be_asked_whether_it_is_read_is_the_surest_sign()
    {
        var call = new SpokenCall();
        call.Rep("Our proactive approach keeps small issues small.");
        var found = call.Prospect("Sorry, are you reading that off a page?").ToList();
        var finding = Assert.Single(found, finding => finding.Group == FindingGroup.Wording);
        Assert.Equal(("scripted", "asked-if-reading", Speaker.Rep), (finding.Kind, finding.Rule, finding.Place.Speaker));
        Assert.Equal("Stop. Say something only you'd say.", Assert.Single(found, finding => finding.Kind == Kinds.BotSuspicion).Tip!.Headline);
        Assert.DoesNotContain(call.Prospect("I was reading the paper."), finding => finding.Group == FindingGroup.Wording);
    }

    [Fact]
    public void Nobody_reads_out_a_yeah()
    {
        var call = new SpokenCall();
        call.Rep("Yeah.");
        var found = call.Prospect("Sorry, are you reading that off a page?").ToList();
        Assert.DoesNotContain(found, finding => finding.Group == FindingGroup.Wording);
        Assert.Contains(found, finding => finding.Group == FindingGroup.Signal);
    }

    private static IReadOnlyList<Finding> Play(string id)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "dialogues", $"{id}.json")));
        var call = new SpokenCall(SpokenCall.Head(scripts: Scripts));
        foreach (var turn in file.RootElement.GetProperty("turns").EnumerateArray())
        {
            var text = turn.GetProperty("text").GetString()!;
            _ = turn.GetProperty("speaker").GetString() is "rep" ? call.Rep(text) : call.Prospect(text);
        }

        return call.Findings;
    }
}
