using System.Text.RegularExpressions;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>How calls were opened.</content>
public sealed partial class CallArchive
{
    /// <summary>What a call's opener is called that stands in no script.</summary>
    public const string OwnOpener = "in own words";

    /// <summary>What is said in the first seconds opens a call.</summary>
    private static readonly TimeSpan Opens = TimeSpan.FromSeconds(30);

    /// <summary>The opener of each of these calls in which the rep and the prospect spoke: the script that its beginning was read from, or the rep's own words.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OpenersAsync(IReadOnlyCollection<string> of, CancellationToken cancellationToken)
    {
        if (of.Count == 0)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        await using var store = await _database.OpenAsync(cancellationToken);
        var calls = await store.Calls.AsNoTracking().Where(call => EF.Parameter(of).Contains(call.Call) && call.HasWords && call.RepWords > 0 && call.ProspectWords > 0)
            .Select(call => new { call.Id, call.Call }).ToListAsync(cancellationToken);
        var ids = calls.ConvertAll(call => call.Id);
        var read = (await store.Moments.AsNoTracking().Where(moment => moment.Kind == Kinds.Scripted && EF.Parameter(ids).Contains(moment.CallId) && moment.Speaker == Speaker.Rep && moment.From < Opens)
            .Select(moment => new { moment.CallId, moment.From, moment.Evidence }).ToListAsync(cancellationToken))
            .GroupBy(moment => moment.CallId).ToDictionary(moments => moments.Key, moments => TitleOf(moments.MinBy(moment => moment.From)!.Evidence));
        return calls.ToDictionary(call => call.Call, call => read.GetValueOrDefault(call.Id) ?? OwnOpener, StringComparer.Ordinal);
    }

    // 31 words of "Hello": what else sounds scripted names no script.
    private static string? TitleOf(string evidence) => Title().Match(evidence) is { Success: true } title ? title.Groups["title"].Value : null;

    [GeneratedRegex("^[0-9]+ words of \"(?<title>[^\"]+)\"$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
