using System.Text.Json;
using System.Text.RegularExpressions;
using CallCoach.Coaching.Rewriting;
using CallCoach.Testing.Language;

namespace CallCoach.Coaching.Tests.Rewriting;

/// <summary>
/// Every rewrite that comes of the negative wording in all labelled lines, in the data of this folder and in what the model learns from, as a list
/// that somebody has read (rewrites.txt). Whoever changes the rewriter reads the new list before it takes the old one's place.
/// </summary>
public sealed partial class RewritesReadTests
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(ModelFolders.CoachMini, "..", ".."));

    [Fact]
    public void All_rewrites_are_those_that_were_read()
    {
        var made = Said().Select(said => (said.Text, Rewrite: PositiveRewriter.Of(said.Text, said.From)?.Text))
            .Where(pair => pair.Rewrite is not null)
            .Select(pair => $"{pair.Text}\n    {pair.Rewrite}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var actual = string.Join('\n', made) + "\n";
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "rewrites.now.txt"), actual);

        var read = File.ReadAllText(Path.Combine(s_root, "tests", "CallCoach.Coaching.Tests", "Rewriting", "rewrites.txt"));
        Assert.True(string.Equals(read, actual, StringComparison.Ordinal), $"Other rewrites are made now: read {AppContext.BaseDirectory}rewrites.now.txt, and put it in the place of rewrites.txt if all are sound.");
    }

    private static IEnumerable<(string Text, int From)> Said() => Labelled().Concat(Learnt());

    private static IEnumerable<(string Text, int From)> Labelled()
    {
        var data = Path.Combine(s_root, "tests", "data");
        var lines = Directory.GetFiles(data, "utterances.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement);
        var turns = Directory.GetFiles(data, "*.json", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) is "dialogues")
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("turns").EnumerateArray());
        foreach (var line in lines.Concat(turns))
        {
            var text = line.GetProperty("text").GetString()!;
            foreach (var span in line.GetProperty("spans").EnumerateArray().Where(span => span.GetProperty("kind").GetString() is "negative"))
                yield return (text, text.IndexOf(span.GetProperty("text").GetString()!, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(string Text, int From)> Learnt()
    {
        foreach (var line in Directory.GetFiles(Path.Combine(s_root, "training"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.StartsWith("R|", StringComparison.Ordinal)))
        {
            var marked = line.Split('|', 3)[2];
            var text = Mark().Replace(marked, mark => mark.Groups["words"].Value);
            foreach (Match mark in Mark().Matches(marked))
            {
                if (mark.Groups["kind"].Value is "negative")
                    yield return (text, Mark().Replace(marked[..mark.Index], before => before.Groups["words"].Value).Length);
            }
        }
    }

    [GeneratedRegex(@"\[(?<kind>[a-z]+):(?<words>[^\]]*)\]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Mark();
}
