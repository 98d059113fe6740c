using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class WithholdTests
{
    [Fact]
    public void By_default_nothing_is_kept_back() => Assert.Equal(200, ShownOf(200, share: 0));

    [Fact]
    public void About_the_asked_share_of_coaching_is_kept_back() => Assert.InRange(ShownOf(400, share: 0.1), 320, 390);

    [Fact]
    public void A_call_without_a_name_draws_no_lots() =>
        Assert.Single(Judged.By(Call(null, 0.5), Detector()).Shown);

    [Fact]
    public void The_lot_of_a_call_and_rule_is_always_the_same() =>
        Assert.Equal(ShownOf(50, 0.5), ShownOf(50, 0.5));

    private static int ShownOf(int calls, double share) =>
        Enumerable.Range(1, calls).Sum(call => Judged.By(Call($"call-{call}", share), Detector()).Shown.Count);

    private static IReadOnlyList<CallEvent> Call(string? id, double share) =>
        Conversation.Start(Heads.With(options => options.Tips.Withhold = share) with { Call = id }).Rep("how are you doing today", 6, 8).Events();

    private static PhraseDetector Detector() => new PhraseDetector().Wording("how are you doing today", Kinds.Scripted);
}
