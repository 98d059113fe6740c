namespace CallCoach.Calls;

/// <summary>Takes a journal in that comes from elsewhere: no larger than allowed, and every line one that can be read.</summary>
internal static class JournalCopy
{
    private const int BlockBytes = 81_920;

    /// <exception cref="JournalException">It is too large, damaged, or of another call.</exception>
    public static async Task CheckedAsync(Stream from, string path, string call, long mostBytes, CancellationToken cancellationToken)
    {
        await using (var file = OwnFile.Open(path, FileMode.CreateNew))
        {
            var block = new byte[BlockBytes];
            for (int read; (read = await from.ReadAsync(block, cancellationToken)) > 0;)
            {
                if (file.Length + read > mostBytes)
                    throw new JournalException($"The journal of call {call} is larger than {mostBytes} bytes.");
                await file.WriteAsync(block.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
        }

        var journal = CallJournal.Open(path);
        if (journal.Head.Call.Id != call)
            throw new JournalException($"The journal of call {call} is that of another call.");
        long last = 0;
        foreach (var entry in journal.ReadAfter(0))
        {
            if (entry.Number != ++last)
                throw new JournalException($"The journal of call {call} has a hole before entry {entry.Number}.");
        }
    }
}
