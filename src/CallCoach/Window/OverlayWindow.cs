using System.ComponentModel;
using System.Diagnostics;

namespace CallCoach;

/// <summary>The overlay in a small window of its own, without tabs and address bar. It closes with the program.</summary>
internal sealed class OverlayWindow : IDisposable
{
    private readonly Process _browser;

    private OverlayWindow(Process browser) => _browser = browser;

    /// <summary>Opens the page, if there is a browser that can.</summary>
    /// <param name="profile">Folder for the window's own profile: it shares no cookies and no extensions with the person's browser.</param>
    public static OverlayWindow? TryOpen(string address, string profile)
    {
        if (BrowserFinder.Find() is not { } browser)
            return null;

        try
        {
            return Process.Start(Ask(browser, address, profile)) is { } process ? new OverlayWindow(process) : null;
        }
        catch (Win32Exception)
        {
            return null; // there, but not to be started: the address is printed instead
        }
    }

    public void Dispose()
    {
        try
        {
            _browser.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // The person has closed it.
        }

        _browser.Dispose();
    }

    private static ProcessStartInfo Ask(string browser, string address, string profile) => new(browser)
    {
        UseShellExecute = false,
        RedirectStandardError = true, // browsers chatter there
        RedirectStandardOutput = true,
        ArgumentList =
        {
            $"--app={address}",
            "--window-size=380,220",
            $"--user-data-dir={profile}",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-sync",
        },
    };
}
