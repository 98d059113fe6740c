using System.Text.Json;
using CallCoach.Coaching;
using CallCoach.Playbooks;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The editor's form: which fields it shows, and what of a posted one is to be written into the YAML.</summary>
internal static class EditorForm
{
    /// <summary>Before the name of each field of the playbook.</summary>
    public const string Prefix = "f:";

    /// <summary>Names the posted field that says what the fields held when the page was served: only what differs is written.</summary>
    public const string Was = "was";

    private static readonly Dictionary<string, string> s_defaults = new(StringComparer.Ordinal)
    {
        ["callType"] = "cold",
        ["severity"] = "2",
        ["mandatory"] = "false",
        ["kind"] = Kinds.Scripted,
    };

    /// <summary>The fields that stand on the page.</summary>
    /// <param name="open">The entry of a list whose fields are shown.</param>
    public static IEnumerable<string> Shown(PlaybookFields fields, string? open)
    {
        var entry = open is null ? null : FieldName.Parse(open);
        return
        [
            "title", "callType", "intensity", .. PlaybookKinds.Detectors.Select(kind => $"detectors.{kind}"), .. ThresholdWords.Shown(fields).Select(name => $"thresholds.{name}"),
            "fine", "vocabulary", .. entry is { Item: not null } ? FieldName.KeysOf(entry.Section).Select(key => $"{open}.{key}") : [],
        ];
    }

    /// <summary>What a field holds on the page, with the default where the text says nothing.</summary>
    public static string Value(PlaybookFields fields, string name)
    {
        if (fields.Of(name) is { Length: > 0 } value)
            return value;
        return name.StartsWith("detectors.", StringComparison.Ordinal) ? "live" : s_defaults.GetValueOrDefault(name[(name.LastIndexOf('.') + 1)..], "");
    }

    /// <summary>What the fields hold, for <see cref="Was"/>.</summary>
    public static string Snapshot(PlaybookFields fields, string? open) =>
        JsonSerializer.Serialize(Shown(fields, open).Where(name => !IsNew(name)).ToDictionary(name => name, name => Value(fields, name), StringComparer.Ordinal));

    /// <summary>The posted text with what the posted fields changed.</summary>
    /// <returns>The text, the entry that is open now, and why something could not be written.</returns>
    public static (string Text, string? Open, string? Problem) Written(IFormCollection form)
    {
        var text = PlaybookText.Tidy(form["text"]);
        var open = form.ContainsKey("open") ? form["open"].ToString() : form["opened"].ToString();
        try
        {
            var changes = Changes(form);
            if (form["remove"].ToString() is { Length: > 0 } gone)
            {
                foreach (var name in changes.Keys.Where(name => name.StartsWith(gone, StringComparison.Ordinal)).ToList())
                    changes.Remove(name);
                changes[gone] = "";
                open = "";
            }

            text = PlaybookForm.Apply(text, changes);
            if (changes.TryGetValue(open + ".id", out var renamed))
                open = $"{open[..open.IndexOf('[', StringComparison.Ordinal)]}[{renamed}]";
            return (text, FieldName.Parse(open) is { Item: not null, Key: null } ? open : null, null);
        }
        catch (FormatException unfit)
        {
            return (text, open, unfit.Message);
        }
        catch (JsonException)
        {
            return (text, null, "The form was torn. Load the page again.");
        }
    }

    private static Dictionary<string, string> Changes(IFormCollection form)
    {
        var was = form[Was].ToString() is { Length: > 0 } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [] : [];
        var changes = form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(field => (Name: field.Key[Prefix.Length..], Value: PlaybookText.Tidy(field.Value).Trim()))
            .Where(field => FieldName.Parse(field.Name) is not null && field.Value != was.GetValueOrDefault(field.Name, ""))
            .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        // A new entry in which nothing was typed is none: its choices stand there from the start.
        if (!changes.Any(field => IsNew(field.Key) && !s_defaults.ContainsKey(field.Key[(field.Key.LastIndexOf('.') + 1)..])))
        {
            foreach (var name in changes.Keys.Where(IsNew).ToList())
                changes.Remove(name);
        }

        return changes;
    }

    private static bool IsNew(string name) => name.Contains($"[{FieldName.NewItem}]", StringComparison.Ordinal);
}
