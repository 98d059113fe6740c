namespace CallCoach.Playbooks.Tests;

public sealed class PlaybookFaultTests
{
    [Theory]
    [InlineData("phrazes: []", "4:1", "Did you mean \"phrases\"?")]
    [InlineData("callType: lukewarm", "4:11", "Allowed: cold, warm, follow-up, inbound.")]
    [InlineData("intensity: egar", "4:12", "Did you mean \"eager\"?")]
    [InlineData("detectors: {hipe: off}", "4:13", "Did you mean \"hype\"?")]
    [InlineData("detectors: {hype: offf}", "4:19", "Did you mean \"off\"?")]
    [InlineData("detectors: {price: off}", "4:20", "\"review\" shows nothing of it")]
    [InlineData("thresholds: {flow.monolog.cold: 40s}", "4:14", "Did you mean \"flow.monologue.cold\"?")]
    [InlineData("thresholds: {flow.monologue.cold: soon}", "4:35", "allowed is 10s to 10m")]
    [InlineData("thresholds: {flow.monologue.cold: 1s}", "4:35", "allowed is 10s to 10m")]
    [InlineData("thresholds: {flow.monologue.cold: 5m}", "4:13", "must not be above")]
    [InlineData("phrases: [{id: A, kind: hype}]", "4:11", "either \"words\" or \"pattern\"")]
    [InlineData("phrases: [{id: A, kind: hyped, words: x}]", "4:25", "Did you mean \"hype\"?")]
    [InlineData("phrases: [{id: A, kind: hype, pattern: '(?<=a)b'}]", "4:40", "no look-around")]
    [InlineData("phrases: [{id: A, kind: hype, pattern: '(a'}]", "4:40", "broken")]
    [InlineData("phrases: [{id: A, kind: hype, pattern: 'a*'}]", "4:40", "where nothing is said")]
    [InlineData("phrases: [{id: A, kind: hype, pattern: 'a{1000}'}]", "4:40", "at most 20 times")]
    [InlineData("phrases: [{id: A, kind: hype, words: the best, examples: [good]}]", "4:59", "its own example")]
    [InlineData("phrases: [{id: A, kind: hype, words: the best, counters: [the best]}]", "4:59", "must not")]
    [InlineData("phrases: [{id: A, kind: price, words: how much, tip: Wait.}]", "4:54", "stands under \"tips\"")]
    [InlineData("phrases: [{id: A, kind: hype, words: a}, {id: A, kind: hype, words: b}]", "4:47", "stands here twice")]
    [InlineData("rewrites: [{id: A, words: no trials}]", "4:12", "\"instead\" is missing")]
    [InlineData("rewrites: [{id: A, words: no trials, instead: 'On {day}.'}]", "4:47", "no group \"day\"")]
    [InlineData("without: [S99999]", "4:11", "has the id \"S99999\"")]
    [InlineData("scripts: [{id: A, file: ../secret.txt}]", "4:25", "beside the playbook or below it")]
    [InlineData("scripts: [{id: A, file: missing-file.md}]", "4:25", "no file missing-file.md")]
    [InlineData("rules: [{id: A, tip: Ask., when: {notSaid: hello}}]", "4:44", "needs \"by\"")]
    [InlineData("rules: [{id: A, tip: Ask., when: {notSaid: '@identy', by: 20s}}]", "4:44", "Did you mean \"@identity\"?")]
    [InlineData("rules: [{id: A, tip: Ask., when: {signal: prize}}]", "4:43", "Did you mean \"price\"?")]
    [InlineData("rules: [{id: A, tip: Ask., when: {moves: {open-question: many}}}]", "4:58", "A bound is a number")]
    [InlineData("rules: [{id: A, when: {elapsed: 20s}}]", "4:9", "\"tip\" is missing")]
    [InlineData("rules: [{id: A, tip: A headline that has by far too many words, when: {elapsed: 20s}}]", "4:22", "at most 7 words")]
    [InlineData("tips: {hypo: One fact.}", "4:8", "Did you mean \"hype\"?")]
    [InlineData("tips: {price: {headline: Wait., say: one two three four five six seven eight nine ten eleven twelve thirteen}}", "4:38", "at most 12 words")]
    [InlineData("vocabulary: {a: b}", "4:13", "is a list")]
    [InlineData("id: again", "4:1", "not YAML")]
    public void Each_fault_has_its_place_and_says_what_is_right(string written, string place, string says)
    {
        var fault = Assert.Single(Written.FaultsOf(written));

        Assert.StartsWith(place + ": ", fault, StringComparison.Ordinal);
        Assert.Contains(says, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("detectors: {remove-me: review}")]
    [InlineData("detectors: {not-interested: review}")]
    [InlineData("detectors: {recording: off}")]
    [InlineData("detectors: {identity: off}")]
    [InlineData("detectors: {selling-after-no: off}")]
    [InlineData("tips: {remove-me: Keep them talking.}")]
    [InlineData("tips: {not-interested: Try once more.}")]
    [InlineData("thresholds: {flow.removal.stillOpen: 1m}")]
    [InlineData("thresholds: {turns.afterNo: 5s}")]
    public void What_keeps_people_safe_is_out_of_reach(string written) => Assert.Single(Written.FaultsOf(written));

    [Fact]
    public void All_faults_come_at_once_in_the_order_of_their_lines()
    {
        var faults = Written.FaultsOf("tips: {hypo: One fact.}\ncallType: lukewarm\nwithout: [X1]\n");

        Assert.Equal(["4", "5", "6"], faults.Select(fault => fault.Split(':')[0]));
    }

    [Theory]
    [InlineData("", "schema")]
    [InlineData("schema: callcoach.playbook/9\nid: ours\nversion: 1\n", "callcoach.playbook/1")]
    [InlineData("- a\n", "one map")]
    [InlineData("schema: callcoach.playbook/1\nversion: 1\n", "\"id\" is missing")]
    [InlineData("schema: callcoach.playbook/1\nid: Ours!\nversion: 1\n", "lower-case")]
    [InlineData("schema: callcoach.playbook/1\nid: ours\n", "\"version\" is missing")]
    public void A_file_that_is_no_playbook_says_what_one_is(string whole, string says) =>
        Assert.Contains(says, string.Join('\n', Written.FaultsOf("", whole)), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_would_grow_or_nest_without_end_is_refused()
    {
        Assert.Contains("no place in a playbook", Assert.Single(Written.FaultsOf("title: &a x\n")), StringComparison.Ordinal);
        Assert.Contains("deep", Assert.Single(Written.FaultsOf("rules: " + new string('[', 60) + new string(']', 60))), StringComparison.Ordinal);
        Assert.Contains("more than", Assert.Single(Written.FaultsOf("fine: [" + string.Join(',', Enumerable.Repeat("a", 50_000)) + "]")), StringComparison.Ordinal);
    }
}
