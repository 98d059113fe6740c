using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Measuring.Archive;

/// <summary>What the pages ask: searches with common words, rare words, phrases and filters; lists, counts, trends, and calls in full.</summary>
internal sealed class ArchiveQuestions(CallArchive archive, DateTimeOffset from, DateTimeOffset until, int seed)
{
    private const int Each = 100;
    private const int Page = 25;

    private readonly Random _random = new(seed);
    private readonly MadeUpWords _words = new(seed);

    public IReadOnlyList<(string Name, IReadOnlyList<Func<CancellationToken, Task>> Ask)> All =>
    [
        ("search", [.. Searches().Select(search => search.Ask)]),
        .. Searches().GroupBy(search => search.Kind, StringComparer.Ordinal)
            .Select(kind => ($"search.{kind.Key}", (IReadOnlyList<Func<CancellationToken, Task>>)[.. kind.Take(Each / 4).Select(search => search.Ask)])),
        ("page.list", [.. Lists()]),
        ("page.count", [.. Counts()]),
        ("page.review", [.. Reviews()]),
        ("page.trend", [.. Trends()]),
    ];

    private IEnumerable<(string Kind, Func<CancellationToken, Task> Ask)> Searches()
    {
        for (var i = 0; i < Each; i++)
        {
            var (common, other, rare) = (_words.At(_random.Next(100)), _words.At(_random.Next(20, 100)), _words.At(_random.Next(1000, 20_000)));
            yield return ("common", Search(new CallFilter(Words: common)));
            yield return ("two", Search(new CallFilter(Words: $"{common} {other}")));
            yield return ("rare", Search(new CallFilter(Words: rare)));
            yield return ("phrase", Search(new CallFilter(Words: $"\"{common} {other}\"")));
            yield return ("beginning", Search(new CallFilter(Words: $"{rare[..Math.Min(4, rare.Length)]}*")));
            yield return ("facets", Search(new CallFilter(Words: other, Speaker: Speaker.Prospect, Outcome: (CallOutcome)_random.Next(3), Segment: "tree care")));
            yield return ("kind", Search(new CallFilter(Words: $"{common} {rare}", Kind: Kinds.Pressure)));
            yield return ("days", Search(new CallFilter(Day(), Day().AddDays(30), Words: common)));
            yield return ("later", Search(new CallFilter(Words: common), CallKeysOf(Day())));
        }
    }

    private IEnumerable<Func<CancellationToken, Task>> Lists()
    {
        for (var i = 0; i < Each; i++)
        {
            yield return List(CallFilter.All, null);
            yield return List(CallFilter.All, CallKeysOf(Day()));
            yield return List(new CallFilter(Outcome: (CallOutcome)_random.Next(3), Segment: "pool service"), null);
            yield return List(new CallFilter(Kind: Kinds.Pressure, Until: Day()), null);
            yield return List(new CallFilter(FlaggedOnly: true), null);
        }
    }

    private IEnumerable<Func<CancellationToken, Task>> Counts()
    {
        for (var i = 0; i < Each; i++)
        {
            yield return token => archive.CountAsync(CallFilter.All, token);
            yield return token => archive.CountAsync(new CallFilter(Segment: "roofing"), token);
            yield return token => archive.SegmentsAsync(token);
        }
    }

    private IEnumerable<Func<CancellationToken, Task>> Reviews()
    {
        for (var i = 0; i < Each; i++)
        {
            var day = Day();
            yield return async token =>
            {
                var page = await archive.ListAsync(new CallFilter(Until: day), null, 1, token);
                if (page.Calls is [var call, ..])
                    await archive.OpenAsync(call.Call, token);
            };
        }
    }

    private IEnumerable<Func<CancellationToken, Task>> Trends()
    {
        for (var i = 0; i < Each; i++)
        {
            var day = Day();
            yield return token => archive.TrendAsync(CallFilter.All, day.AddDays(-90), day, TimeSpan.FromDays(7), token);
        }
    }

    private Func<CancellationToken, Task> Search(CallFilter filter, long? after = null) => token => archive.SearchAsync(filter, after, Page, token);

    private Func<CancellationToken, Task> List(CallFilter filter, long? after) => token => archive.ListAsync(filter, after, Page, token);

    private static long CallKeysOf(DateTimeOffset day) => CallKeys.At(day);

    private DateTimeOffset Day() => from + ((until - from) * _random.NextDouble());
}
