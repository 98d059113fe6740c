using CallCoach.Contracts;

namespace CallCoach.Web.Tests;

/// <summary>The foot of the side bar says what leaves this machine, and nothing else.</summary>
public sealed class WhatLeavesTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private static readonly SharePolicy s_open = new(2, LiveFigures: true, Captions: true, Figures: true);

    [Fact]
    public void Alone_nothing_leaves() => Assert.Equal(("This machine only", "No word leaves it", false), new WhatLeaves([], []).Now());

    [Fact]
    public void A_chat_model_elsewhere_counts() => Assert.Equal(
        ("Leaves this machine", "The text of a card to api.example.com", true), new WhatLeaves([], [() => null, () => "the text of a card to api.example.com"]).Now());

    [Fact]
    public void By_default_a_team_hears_of_calls_and_outcomes() => Assert.Equal(
        ("Shared with Brightloop", "That you are on a call, outcomes, what you share", true), Of(new SharePolicy(1)));

    [Fact]
    public void Live_words_are_named() => Assert.Equal("Words of live calls, live figures, outcomes, figures, what you share", Of(s_open).Text);

    [Fact]
    public void What_the_rep_keeps_back_today_is_not_named() => Assert.Equal(
        "That you are on a call, outcomes, figures, what you share",
        new WhatLeaves([new FakeTeamSharing { State = State(s_open) with { KeptBackUntil = DateTimeOffset.MaxValue } }], []).Now().Text);

    [Fact]
    public void A_team_that_lets_it_in_no_more_gets_nothing() => Assert.Equal(
        ("Brightloop lets it in no more", "What is for them waits here; cards to there", true),
        new WhatLeaves([new FakeTeamSharing { State = State(s_open) with { Link = "refused" } }], [() => "cards to there"]).Now());

    [Theory]
    [InlineData("/calls")]
    [InlineData("/today")]
    [InlineData("/notes")]
    [InlineData("/")]
    [InlineData("/calls/" + ArchiveProgram.Warm)]
    public async Task Each_page_of_a_node_with_a_team_says_so(string page)
    {
        var html = await program.PageAsync(page);

        Assert.Contains("Shared with Brightloop", html, StringComparison.Ordinal);
        Assert.DoesNotContain("No word leaves it", html, StringComparison.Ordinal);
    }

    private static (string Title, string Text, bool IsShared) Of(SharePolicy policy) => new WhatLeaves([new FakeTeamSharing { State = State(policy) }], []).Now();

    private static TeamState State(SharePolicy policy) => new("Brightloop", "Rae", "up", policy, null, null, []);
}
