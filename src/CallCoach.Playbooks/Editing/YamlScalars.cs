using System.Text;
using System.Text.RegularExpressions;

namespace CallCoach.Playbooks;

/// <summary>Writes texts as YAML.</summary>
internal static partial class YamlScalars
{
    /// <summary>Plain where that is safe, else in double quotation marks.</summary>
    public static string Of(string text)
    {
        if (Plain().IsMatch(text) || Figure().IsMatch(text))
            return text; // a playbook is read as texts: "off" and "true" are words like others
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => $"\\x{(int)letter:x2}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A text of several lines as it stands, or of one as above.</summary>
    /// <param name="indent">Of the key that it belongs to.</param>
    public static string Block(string text, string indent)
    {
        var lines = text.Split('\n');
        return lines.Length < 2 || text.Any(letter => letter < ' ' && letter is not '\n') || text[0] is ' ' or '\n' || text[^1] is '\n'
            ? Of(text)
            : "|-\n" + string.Join('\n', lines.Select(line => line.Length > 0 ? $"{indent}  {line}" : ""));
    }

    public static string Flow(IEnumerable<string> entries) => $"[{string.Join(", ", entries.Select(entry => entry.Contains(',', StringComparison.Ordinal) ? Quoted(entry) : Of(entry)))}]";

    public static string Lines(IEnumerable<string> entries, string indent) => string.Concat(entries.Select(entry => $"\n{indent}  - {Of(entry)}"));

    private static string Quoted(string text)
    {
        var written = Of(text);
        return written[0] == '"' ? written : $"\"{written}\"";
    }

    // Words without a colon, a sharp or a bracket, which YAML would take for something else.
    [GeneratedRegex(@"\A\p{L}[\p{L}\p{Nd} ,.'’()/%+*…?!-]*(?<![ ])\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A[0-9][0-9a-z.]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();
}
