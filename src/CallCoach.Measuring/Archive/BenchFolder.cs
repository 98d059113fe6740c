namespace CallCoach.Measuring.Archive;

/// <summary>A folder to measure in: one that was named, or one that is gone afterwards.</summary>
internal sealed class BenchFolder : IDisposable
{
    private readonly bool _isOwn;

    private BenchFolder(string path, bool isOwn) => (Path, _isOwn) = (path, isOwn);

    public string Path { get; }

    public static BenchFolder At(string? path) =>
        path is null ? new(Directory.CreateTempSubdirectory("callcoach-bench-").FullName, true) : new(path, false);

    public void Dispose()
    {
        if (_isOwn)
            Directory.Delete(Path, recursive: true);
    }
}
