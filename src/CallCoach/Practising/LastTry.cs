namespace CallCoach;

/// <summary>The last line that was practised for a session, in memory alone, until it is sent or the next one is said.</summary>
internal sealed class LastTry
{
    private readonly Lock _gate = new();
    private (PractisedLine Line, short[] Samples)? _last;

    /// <summary>Keeps a line in place of the one before.</summary>
    /// <returns>The line with the id by which it can be taken; silence has none.</returns>
    public PractisedLine Keep(PractisedLine line, short[] samples)
    {
        var kept = line.Text.Length > 0 ? line with { Id = Guid.CreateVersion7() } : line;
        lock (_gate)
            _last = kept.Id is null ? null : (kept, samples);
        return kept;
    }

    /// <summary>Takes the line out.</summary>
    /// <returns>Null where another one is the last by now.</returns>
    public (PractisedLine Line, short[] Samples)? Take(Guid id)
    {
        lock (_gate)
        {
            if (_last is not { } last || last.Line.Id != id)
                return null;
            _last = null;
            return last;
        }
    }
}
