namespace CallCoach.Coaching;

/// <summary>
/// What a rep's last calls say of them. Pure: the same calls give the same memory. Bounded: 60 calls, and dismissals of seven days.
/// </summary>
public sealed record RepMemory(
    IReadOnlyList<RepCall> Calls, IReadOnlyList<RepDismissal> Dismissals, IReadOnlyDictionary<string, DateTimeOffset> Mutes)
{
    private const int MostCalls = 60;
    private const int DeliveryCalls = 30;
    private const int MostDismissals = 200;
    private const int DismissalsToMute = 3;
    private const int FewestWindows = 5;
    private const int CallsForOften = 10;
    private const int MostOften = 2000;

    private static readonly TimeSpan s_dismissedWithin = TimeSpan.FromDays(7);

    /// <summary>A mute does not last for ever: people and playbooks change.</summary>
    private static readonly TimeSpan s_muteLasts = TimeSpan.FromDays(30);

    public static RepMemory Empty { get; } = new([], [], new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal));

    /// <summary>With one more call. A call that is known already changes nothing.</summary>
    public RepMemory With(RepCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (Calls.Any(known => known.Call == call.Call))
            return this;
        var dismissals = Dismissals
            .Concat(call.Dismissed.SelectMany(kind => Enumerable.Repeat(new RepDismissal(kind.Key, call.At), kind.Value)))
            .Where(dismissal => call.At - dismissal.At <= s_dismissedWithin)
            .TakeLast(MostDismissals)
            .ToList();
        var mutes = Mutes.Where(mute => call.At - mute.Value <= s_muteLasts).ToDictionary(StringComparer.Ordinal);
        foreach (var kind in dismissals.GroupBy(dismissal => dismissal.Kind, StringComparer.Ordinal).Where(kind => kind.Count() >= DismissalsToMute))
        {
            mutes[kind.Key] = call.At;
            dismissals.RemoveAll(dismissal => dismissal.Kind == kind.Key);
        }

        return new RepMemory([.. Calls.Append(call).TakeLast(MostCalls)], dismissals, new SortedDictionary<string, DateTimeOffset>(mutes, StringComparer.Ordinal));
    }

    /// <summary>Without a mute.</summary>
    public RepMemory Unmuted(string kind) =>
        this with { Mutes = Mutes.Where(mute => mute.Key != kind).ToDictionary(StringComparer.Ordinal) };

    /// <summary>Kinds that the rep has dismissed often enough, at a time.</summary>
    public IReadOnlyList<string> MutedAt(DateTimeOffset now) =>
        [.. Mutes.Where(mute => now - mute.Value <= s_muteLasts).Select(mute => mute.Key).Order(StringComparer.Ordinal)];

    /// <summary>The rep's own pace, leant on everybody's while few calls are known; unknown without any.</summary>
    public double? Pace() =>
        Calls.Select(call => call.Pace).OfType<double>().TakeLast(DeliveryCalls).ToList() is { Count: > 0 } paces
            ? Math.Round(DeliveryNorms.Lean(paces.Average(), DeliveryNorms.Everybody.Means[0], paces.Count), 2)
            : null;

    /// <summary>What a call that begins now is told of the calls before it.</summary>
    public RepHistory History() => new(Calls.Count, Delivery(), FadingKinds.After(Calls), Often());

    private DeliveryNorms? Delivery()
    {
        var measured = Calls.Where(call => call.Windows > 0).TakeLast(DeliveryCalls).ToList();
        var windows = measured.Sum(call => call.Windows);
        if (windows < FewestWindows)
            return null;
        var means = Enumerable.Range(0, DeliveryNorms.Features).Select(i => measured.Sum(call => call.Means[i] * call.Windows) / windows).ToList();
        var spreads = Enumerable.Range(0, DeliveryNorms.Features).Select(i => Math.Sqrt(
            measured.Sum(call => call.Squares[i] + (call.Windows * Math.Pow(call.Means[i] - means[i], 2))) / (windows - 1)));
        var norms = DeliveryNorms.Of(means, [.. spreads], measured.Count);
        return new DeliveryNorms([.. norms.Means.Select(value => Math.Round(value, 6))], [.. norms.Deviations.Select(value => Math.Round(value, 6))]);
    }

    // Canned is what comes in one call of five, and in four at least.
    private string? Often()
    {
        if (Calls.Count < CallsForOften)
            return null;
        var least = Math.Max(4, Calls.Count / 5.0);
        var counts = new Dictionary<ulong, int>();
        foreach (var row in Calls.SelectMany(call => Shingles.Read(call.Rows)))
            counts[row] = counts.GetValueOrDefault(row) + 1;
        return Shingles.Write(counts.Where(row => row.Value >= least).OrderByDescending(row => row.Value).ThenBy(row => row.Key).Take(MostOften).Select(row => row.Key));
    }
}
