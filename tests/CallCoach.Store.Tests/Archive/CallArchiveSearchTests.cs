using CallCoach.Coaching;

namespace CallCoach.Store.Tests;

public sealed class CallArchiveSearchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("trucks", true)]
    [InlineData("truck", true)]
    [InlineData("Trucks!", true)]
    [InlineData("once the trucks", true)]
    [InlineData("\"once the trucks\"", true)]
    [InlineData("\"trucks the once\"", false)]
    [InlineData("tru*", true)]
    [InlineData("trucks -back", false)]
    [InlineData("zebra", false)]
    public async Task Words_phrases_beginnings_and_exclusions_are_understood(string words, bool isFound)
    {
        await using var archive = new Archive();
        await archive.AddAsync("d01");

        var page = await archive.Calls.SearchAsync(new CallFilter(Words: words), null, 10, Token);

        Assert.Equal(isFound, page.Calls.Count > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("a\" OR \"b")]
    [InlineData("Facets:srep")]
    [InlineData("x' ; DROP TABLE Calls; --")]
    [InlineData("\0")]
    public async Task Whatever_is_typed_is_no_error(string words)
    {
        await using var archive = new Archive();
        await archive.AddAsync("d01");

        await archive.Calls.SearchAsync(new CallFilter(Words: words), null, 10, Token);
        Assert.Single((await archive.Calls.ListAsync(CallFilter.All, null, 10, Token)).Calls);
    }

    [Fact]
    public async Task A_hit_is_marked_in_its_snippet_and_names_its_place()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");

        var hit = Assert.Single(Assert.Single((await archive.Calls.SearchAsync(new CallFilter(Words: "trucks"), null, 10, Token)).Calls).Hits);
        var said = (await archive.OpenAsync(call)).Transcript.Single(utterance => utterance.Speaker == hit.Speaker && utterance.Number == hit.Utterance);

        Assert.Equal("trucks", Assert.Single(hit.Snippet, piece => piece.IsHit).Text, ignoreCase: true);
        Assert.Equal(said.Start, hit.Start);
        Assert.Contains("trucks", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaker_outcome_segment_and_kind_narrow_a_search()
    {
        await using var archive = new Archive();
        await archive.AddAsync("d01");
        var header = (await archive.Calls.ListAsync(CallFilter.All, null, 1, Token)).Calls[0];

        Assert.Equal(1, await CountAsync(new CallFilter(Words: "trucks", Speaker: Speaker.Prospect)));
        Assert.Equal(0, await CountAsync(new CallFilter(Words: "trucks", Speaker: Speaker.Rep)));
        Assert.Equal(1, await CountAsync(new CallFilter(Words: "trucks", Outcome: header.Outcome, Segment: header.Segment?.ToUpperInvariant())));
        Assert.Equal(0, await CountAsync(new CallFilter(Words: "trucks", Segment: "dentists")));
        Assert.Equal(1, await CountAsync(new CallFilter(Words: "brightloop", Kind: Kinds.Scripted)));
        Assert.Equal(0, await CountAsync(new CallFilter(Words: "trucks", Kind: Kinds.Scripted)));
        Assert.Equal(0, await CountAsync(new CallFilter(Words: "trucks", Until: Archive.Monday)));

        async Task<int> CountAsync(CallFilter filter) => (await archive.Calls.SearchAsync(filter, null, 10, Token)).Calls.Count;
    }

    [Fact]
    public async Task Found_calls_page_by_key()
    {
        await using var archive = new Archive();
        for (var i = 0; i < 5; i++)
            await archive.AddAsync("d01", Archive.Monday.AddMinutes(i));

        var first = await archive.Calls.SearchAsync(new CallFilter(Words: "trucks"), null, 3, Token);
        var second = await archive.Calls.SearchAsync(new CallFilter(Words: "trucks"), first.Next, 3, Token);

        Assert.Equal(3, first.Calls.Count);
        Assert.Equal(2, second.Calls.Count);
        Assert.Null(second.Next);
        Assert.Equal(5, first.Calls.Concat(second.Calls).Select(found => found.Call.Call).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_corrected_word_and_a_corrected_outcome_are_found()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var said = (await archive.OpenAsync(call)).Transcript.First(utterance => utterance.Text.Contains("trucks", StringComparison.Ordinal));
        var word = said.Text.Split(' ').Index().First(pair => pair.Item.StartsWith("trucks", StringComparison.Ordinal)).Index;
        await archive.Calls.EditWordAsync(call, said.Speaker, said.Number, word, "lorries", Token);
        await archive.Calls.CorrectOutcomeAsync(call, CallOutcome.Cold, "They hung up.", Token);

        Assert.Empty((await archive.Calls.SearchAsync(new CallFilter(Words: "trucks"), null, 10, Token)).Calls);
        Assert.Single((await archive.Calls.SearchAsync(new CallFilter(Words: "lorries", Outcome: CallOutcome.Cold), null, 10, Token)).Calls);
        Assert.Empty(await archive.Upkeep.CheckAsync(Token));
    }
}
