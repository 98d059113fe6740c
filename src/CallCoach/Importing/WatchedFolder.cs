using CallCoach.Store;

namespace CallCoach;

/// <summary>Imports what comes into a folder. A file is taken when it has not grown between two looks: until then somebody may be writing it.</summary>
internal sealed class WatchedFolder(string folder, ImportRun run, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        do
        {
            if (Settled() is { Count: > 0 } files)
            {
                await run.ImportAsync(RecordedCall.Of(files), cancellationToken);
                _done.UnionWith(files);
            }
        }
        while (await NextAsync(timer, cancellationToken));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken cancellationToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false; // Ctrl+C is how watching ends
        }
    }

    private List<string> Settled()
    {
        var settled = new List<string>();
        var isGrowing = false;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => RecordedCall.Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && !_done.Contains(file.FullName))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var now = (file.Length, file.LastWriteTimeUtc);
            var isSettled = file.Length > 0 && _seen.TryGetValue(file.FullName, out var before) && before == now;
            isGrowing |= !isSettled;
            _seen[file.FullName] = now;
            if (isSettled)
                settled.Add(file.FullName);
        }

        // The two sides of a call come one after the other: they are taken when nothing comes any more.
        return isGrowing ? [] : settled;
    }
}
