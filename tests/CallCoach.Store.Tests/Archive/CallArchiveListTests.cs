using CallCoach.Coaching;

namespace CallCoach.Store.Tests;

public sealed class CallArchiveListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_follow_each_other_newest_first_without_hole_or_repeat()
    {
        await using var archive = await FourCallsAsync();
        var calls = new List<string>();
        long? after = null;
        do
        {
            var page = await archive.Calls.ListAsync(CallFilter.All, after, 3, Token);
            calls.AddRange(page.Calls.Select(call => call.Call));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(4, calls.Count);
        Assert.Equal(calls.OrderDescending(StringComparer.Ordinal), calls);
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        await using var archive = await FourCallsAsync();
        var all = (await archive.Calls.ListAsync(CallFilter.All, null, 10, Token)).Calls;
        var counts = await archive.Calls.CountAsync(CallFilter.All, Token);

        foreach (var outcome in Enum.GetValues<CallOutcome>())
        {
            var some = await archive.Calls.ListAsync(new CallFilter(Outcome: outcome), null, 10, Token);
            Assert.Equal(all.Where(call => call.Outcome == outcome), some.Calls);
        }

        Assert.Equal(4, counts.All);
        Assert.Equal(4, counts.Warm + counts.Cold + counts.Missed);
        var day = await archive.Calls.ListAsync(new CallFilter(Archive.Monday.AddHours(1), Archive.Monday.AddHours(2)), null, 10, Token);
        Assert.Equal(all.Where(call => call.StartedAt == Archive.Monday.AddHours(1)), day.Calls);
        var segment = all.First(call => call.Segment is not null).Segment;
        Assert.Equal(all.Where(call => call.Segment == segment), (await archive.Calls.ListAsync(new CallFilter(Segment: segment), null, 10, Token)).Calls);
    }

    [Fact]
    public async Task Calls_are_found_by_kind_tag_and_flag()
    {
        await using var archive = await FourCallsAsync();
        var first = (await archive.Calls.ListAsync(CallFilter.All, null, 10, Token)).Calls[0].Call;
        await archive.Calls.TagAsync(first, "listen again", Token);
        await archive.Calls.FlagAsync(first, true, Token);

        Assert.Equal(first, Assert.Single((await archive.Calls.ListAsync(new CallFilter(Tag: "listen again"), null, 10, Token)).Calls).Call);
        Assert.Equal(first, Assert.Single((await archive.Calls.ListAsync(new CallFilter(FlaggedOnly: true), null, 10, Token)).Calls).Call);
        var scripted = await archive.Calls.ListAsync(new CallFilter(Kind: Kinds.Scripted), null, 10, Token);
        Assert.NotEmpty(scripted.Calls);
        foreach (var call in scripted.Calls)
            Assert.Contains((await archive.OpenAsync(call.Call)).Moments, moment => moment.Kind == Kinds.Scripted);
    }

    [Fact]
    public async Task A_saved_view_comes_back_as_it_was()
    {
        await using var archive = new Archive();
        var filter = new CallFilter(Archive.Monday, Archive.Monday.AddDays(7), CallOutcome.Warm, "landscaping", "t", Kinds.Hype, true, Speaker.Prospect, "after three");
        await archive.Calls.SaveViewAsync(new SavedView("mine", CallFilter.All), Token);
        await archive.Calls.SaveViewAsync(new SavedView("mine", filter), Token);

        Assert.Equal(new SavedView("mine", filter), Assert.Single(await archive.Calls.ViewsAsync(Token)));
        Assert.True(await archive.Calls.DeleteViewAsync("mine", Token));
        Assert.Empty(await archive.Calls.ViewsAsync(Token));
    }

    [Fact]
    public async Task A_trend_counts_each_call_once()
    {
        await using var archive = await FourCallsAsync();
        var trend = await archive.Calls.TrendAsync(CallFilter.All, Archive.Monday, Archive.Monday.AddDays(1), TimeSpan.FromHours(2), Token);

        Assert.Equal([2, 2], trend.Select(point => point.Calls));
    }

    private static async Task<Archive> FourCallsAsync()
    {
        var archive = new Archive();
        foreach (var (sample, i) in Testing.SampleCall.Ids.Select((sample, i) => (sample, i)))
            await archive.AddAsync(sample, Archive.Monday.AddHours(i));
        return archive;
    }
}
