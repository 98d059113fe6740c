namespace CallCoach;

/// <summary>Finds a browser that can show one page as a window of its own: Chrome, Edge or Chromium.</summary>
internal static class BrowserFinder
{
    private static readonly string[] OnLinux =
    [
        "google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable",
    ];

    private static readonly string[] OnMac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly string[] OnWindows =
    [
        @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe",
    ];

    private static readonly string[] WindowsVariables = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

    /// <summary>Full path of a browser, or nothing where there is none or no screen to show it on.</summary>
    public static string? Find()
    {
        if (OperatingSystem.IsWindows())
            return First(OnWindows.SelectMany(_ => WindowsFolders(), (browser, folder) => Path.Combine(folder, browser)));
        if (OperatingSystem.IsMacOS())
            return First(OnMac);
        return HasScreen(Environment.GetEnvironmentVariable) ? FindOnPath(Environment.GetEnvironmentVariable("PATH")) : null;
    }

    /// <summary>The first known browser on a search path.</summary>
    internal static string? FindOnPath(string? path) => First(
        OnLinux.SelectMany(_ => (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries), (browser, folder) => Path.Combine(folder, browser)));

    internal static bool HasScreen(Func<string, string?> variable) =>
        !string.IsNullOrEmpty(variable("DISPLAY")) || !string.IsNullOrEmpty(variable("WAYLAND_DISPLAY"));

    private static string? First(IEnumerable<string> paths) => paths.FirstOrDefault(File.Exists);

    private static IEnumerable<string> WindowsFolders() =>
        WindowsVariables.Select(Environment.GetEnvironmentVariable).Where(folder => !string.IsNullOrEmpty(folder))!;
}
