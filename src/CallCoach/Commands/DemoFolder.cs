namespace CallCoach;

/// <summary>A data folder for one demo: it leaves nothing behind, and never meets the calls of real life.</summary>
internal sealed class DemoFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("callcoach-demo-").FullName;

    public string WindowProfile => System.IO.Path.Combine(Path, "overlay-window");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            // A browser may still be closing its profile; the system's own cleaning takes the rest.
        }
    }
}
