using System.Collections.Concurrent;
using System.Text.Json;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Places;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>
/// The law as dated rows. Of each rule the narrowest region wins, and of its rows the newest in force. Where a state is
/// not known though the country's states differ, the strictest of them all binds.
/// </summary>
public sealed class CallingRules
{
    private const string Everywhere = "*";

    private readonly CallingRule[] _rows;
    private readonly DateOnly[] _changes;
    private readonly HashSet<string> _countries;
    private readonly ConcurrentDictionary<(string Region, int Era), RegionRules> _resolved = new();

    /// <exception cref="CallingRulesException">A row is wrong; the message says which and how to write it.</exception>
    public CallingRules(IEnumerable<CallingRule> rows)
    {
        _rows = [.. rows];
        foreach (var row in _rows)
            CallingRuleValues.Check(row);
        if (!_rows.Any(row => row is { Region: Everywhere, Rule: "hours" }) || !_rows.Any(row => row is { Region: Everywhere, Rule: "calls" }))
            throw new CallingRulesException("The rows for everywhere else are missing: add \"hours\" and \"calls\" for the region \"*\".");
        _countries = [.. _rows.Select(row => Regions.CountryOf(row.Region))];
        _changes = [.. _rows.Select(row => row.From).Distinct().Order()];
    }

    /// <summary>The rows that ship with the program.</summary>
    public static CallingRules Default { get; } = new(ReadDefault());

    public IReadOnlyList<CallingRule> Rows => _rows;

    /// <summary>Reads rows from JSON: an array of region, rule, value, from, checked, source and, if wanted, note.</summary>
    /// <exception cref="CallingRulesException">It is no such JSON, or a row is wrong.</exception>
    public static CallingRules Read(Stream json)
    {
        try
        {
            return new CallingRules(JsonSerializer.Deserialize<CallingRule[]>(json, JsonSerializerOptions.Web) ?? []);
        }
        catch (JsonException error)
        {
            throw new CallingRulesException($"The calling rules are no list of rows: {error.Message} Compare with the file that ships with the program.", error);
        }
    }

    /// <summary>What binds calls to a region ("US-FL", "US") on a day.</summary>
    public RegionRules For(string region, LocalDate day)
    {
        var date = day.ToDateOnly();
        var era = _changes.Count(change => change <= date);
        return _resolved.GetOrAdd((region, era), key => Resolve(key.Region, date));
    }

    private static CallingRule[] ReadDefault()
    {
        using var stream = typeof(CallingRules).Assembly.GetManifestResourceStream("CallCoach.Tracking.Law.calling-rules.json")!;
        return JsonSerializer.Deserialize<CallingRule[]>(stream, JsonSerializerOptions.Web)!;
    }

    private RegionRules Resolve(string region, DateOnly date)
    {
        if (Regions.IsState(region))
            return Single(region, date);
        var states = _rows.Select(row => row.Region).Where(other => other.StartsWith($"{region}-", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return states.Select(state => Single(state, date)).Aggregate(Single(region, date), (all, state) => all.And(state)) with { Region = region };
    }

    private RegionRules Single(string region, DateOnly date)
    {
        CallingRule[] rows = [.. _rows.Where(row => row.From <= date).GroupBy(row => row.Rule, StringComparer.Ordinal).Select(rule => Narrowest(rule, region)).OfType<CallingRule>()];
        string? Value(string rule) => Array.Find(rows, row => string.Equals(row.Rule, rule, StringComparison.Ordinal))?.Value;
        return new RegionRules(region)
        {
            Hours = Value("hours") is { } hours ? WeeklyHours.Parse(hours) : WeeklyHours.Never,
            ClosedOnHolidays = Value("holidays") is "closed",
            Caps = Value("attempts") is { } cap ? [CallingRuleValues.ReadCap(cap)] : [],
            AfterRefusal = Value("refusal") is { } silence ? CallingRuleValues.ReadSpan(silence) : null,
            List = Value("list") is { } list ? CallingRuleValues.ReadList(list) : null,
            ConsumersMustConsent = Value("consent") is "consumers",
            Capture = CallingRuleValues.ReadCapture(Value("capture") ?? "ask"),
            IsLocked = Value("calls") is not "open",
            Rows = rows,
        };
    }

    private CallingRule? Narrowest(IEnumerable<CallingRule> rule, string region)
    {
        var country = Regions.CountryOf(region);
        int Width(CallingRule row) =>
            string.Equals(row.Region, region, StringComparison.Ordinal) ? 2
            : string.Equals(row.Region, country, StringComparison.Ordinal) ? 1
            : row.Region is Everywhere ? 0 : -1;
        // "Everywhere else" is for countries without rows: its holidays do not bind one that has hours of its own.
        return rule.Where(row => Width(row) > 0 || (Width(row) == 0 && !(row.Rule is "holidays" && _countries.Contains(country))))
            .OrderByDescending(Width).ThenByDescending(row => row.From).FirstOrDefault();
    }
}
