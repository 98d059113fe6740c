namespace CallCoach.Store;

/// <summary>A recording of one call: one file with two channels (rep left, prospect right), or the rep's side and the prospect's.</summary>
public sealed record RecordedCall(IReadOnlyList<string> Files)
{
    private static readonly string[] RepSides = ["rep", "agent", "left", "mic", "caller"];
    private static readonly string[] ProspectSides = ["prospect", "customer", "right", "speaker", "callee"];

    /// <summary>Endings of files that are taken for recordings in a folder.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".wav", ".mp3", ".opus", ".ogg", ".flac", ".m4a", ".mp4", ".webm", ".aac"];

    /// <summary>What people call it: the file's name, without the side.</summary>
    public string Name => Files.Count == 1 ? Path.GetFileName(Files[0]) : StemOf(Files[0])?.Stem ?? Path.GetFileName(Files[0]);

    /// <summary>Bytes of its files. Who hears several at once takes the largest first, so that no long one is left for the end.</summary>
    public long Size => Files.Where(File.Exists).Sum(file => new FileInfo(file).Length);

    /// <summary>
    /// Calls out of files: two whose names differ only in the side (x.rep.wav and x.prospect.wav; agent and customer, left and right)
    /// are one call, each other file is one of its own.
    /// </summary>
    public static IReadOnlyList<RecordedCall> Of(IEnumerable<string> files)
    {
        var calls = new List<RecordedCall>();
        foreach (var group in files.Distinct(StringComparer.Ordinal).GroupBy(file => StemOf(file)?.Stem ?? file, StringComparer.Ordinal))
        {
            var rep = group.Where(file => StemOf(file)?.IsRep is true).ToList();
            var prospect = group.Where(file => StemOf(file)?.IsRep is false).ToList();
            if (rep.Count == 1 && prospect.Count == 1)
                calls.Add(new RecordedCall([rep[0], prospect[0]]));
            else
                calls.AddRange(group.Select(file => new RecordedCall([file])));
        }

        return calls;
    }

    private static (string Stem, bool IsRep)? StemOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        foreach (var (sides, isRep) in new[] { (RepSides, true), (ProspectSides, false) })
        {
            foreach (var side in sides)
            {
                foreach (var separator in ".-_ ")
                {
                    var at = name.LastIndexOf(separator + side, StringComparison.OrdinalIgnoreCase);
                    var end = at + side.Length + 1;
                    if (at > 0 && (end == name.Length || ".-_ ".Contains(name[end], StringComparison.Ordinal)))
                        return (Path.Combine(Path.GetDirectoryName(file) ?? "", string.Concat(name.AsSpan(0, at), name.AsSpan(end), Path.GetExtension(file))), isRep);
                }
            }
        }

        return null;
    }
}
