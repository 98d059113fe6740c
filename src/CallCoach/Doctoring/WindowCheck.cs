namespace CallCoach;

/// <summary>Whether the overlay can have a window of its own.</summary>
internal static class WindowCheck
{
    public static CheckResult Run() => BrowserFinder.Find() is { } browser
        ? CheckResult.Ok(browser)
        : CheckResult.Warn("no Chrome, Edge or Chromium, or no screen", "The overlay opens in any browser: \"callcoach run\" prints its address.");
}
