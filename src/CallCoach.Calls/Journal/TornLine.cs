namespace CallCoach.Calls;

/// <summary>What a crash may leave at the end of a journal: a line without its end.</summary>
internal static class TornLine
{
    private const int Step = 4096;

    /// <summary>Cuts the file after its last whole line and stands at its end.</summary>
    public static void Remove(FileStream file)
    {
        var end = EndOfLastWholeLine(file);
        file.SetLength(end);
        file.Position = end;
    }

    private static long EndOfLastWholeLine(FileStream file)
    {
        Span<byte> bytes = stackalloc byte[Step];
        for (var end = file.Length; end > 0;)
        {
            var start = Math.Max(0, end - Step);
            var read = bytes[..(int)(end - start)];
            file.Position = start;
            file.ReadExactly(read);
            var newline = read.LastIndexOf((byte)'\n');
            if (newline >= 0)
                return start + newline + 1;
            end = start;
        }

        return 0;
    }
}
