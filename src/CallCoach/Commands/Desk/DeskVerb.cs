using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Tracking.Leads;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>What the verbs of the desk share.</summary>
internal static class DeskVerb
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON." };

    public static Argument<string> Id(string name, string description) => new(name) { Description = description };

    /// <summary>Runs a verb on the desk of this machine.</summary>
    public static void Does(this Command command, CommonOptions common, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> act) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            return await act(services, parsed, signals.Any);
        });

    public static void Print(Terminal terminal, object what) => terminal.Output.WriteLine(JsonSerializer.Serialize(what, Indented));

    /// <summary>Who works at this desk: the name in the settings, else of the user.</summary>
    public static string RepOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<CallOptions>>().Value.RepName is { Length: > 0 } name ? name : Environment.UserName;

    /// <summary>The lead that an id, its end, a number, a name or a company means, if it means just one.</summary>
    /// <exception cref="DeskException">It means none, or several.</exception>
    public static async Task<Lead> LeadAsync(IServiceProvider services, string said, CancellationToken cancellationToken)
    {
        var book = services.GetRequiredService<LeadBook>();
        if (Guid.TryParse(said, out var id) && await book.FindAsync(new LeadId(id), cancellationToken) is { } known)
            return known.Lead;
        var found = await book.ListAsync(new LeadFilter(said), 0, 10, cancellationToken);
        if (found.All == 0 && said.Length >= 4 && said.All(char.IsAsciiHexDigit))
        {
            await foreach (var history in book.AllAsync(cancellationToken))
            {
                if (history.Lead.Id.ToString().EndsWith(said, StringComparison.OrdinalIgnoreCase))
                    return history.Lead;
            }
        }

        return found.All switch
        {
            1 => found.Leads[0],
            0 => throw new DeskException($"There is no lead \"{said}\". callcoach leads list shows what there is."),
            _ => throw new DeskException($"\"{said}\" may be any of {found.All}: {string.Join("; ", found.Leads.Take(5).Select(lead => $"{DeskWords.Who(lead)} ({DeskWords.Short(lead.Id)})"))}. Write more of it, or the id."),
        };
    }

    /// <summary>The one thing of a list that an id or its end means.</summary>
    /// <exception cref="DeskException">It means none, or several.</exception>
    public static T Pick<T>(IReadOnlyList<T> all, string said, Func<T, Guid> idOf, string what)
    {
        var found = all.Where(one => idOf(one).ToString("N").EndsWith(said.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found.Count == 1 ? found[0] : throw new DeskException(found.Count == 0 ? $"There is no {what} \"{said}\"." : $"Several have ids that end in \"{said}\"; write more of it.");
    }
}
