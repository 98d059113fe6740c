using System.ComponentModel;
using System.Diagnostics;

namespace CallCoach;

/// <summary>The overlay in a small window of its own, without tabs and address bar. It closes with the program.</summary>
internal sealed class OverlayWindow : IDisposable
{
    private static readonly TimeSpan SettlesIn = TimeSpan.FromSeconds(1);

    private readonly Process _browser;

    private OverlayWindow(Process browser) => _browser = browser;

    /// <summary>Opens the page, if there is a browser that can.</summary>
    /// <param name="profile">Folder for the window's own profile: it shares no cookies and no extensions with the person's browser.</param>
    public static async Task<OverlayWindow?> TryOpenAsync(string address, string profile, CancellationToken cancellationToken)
    {
        if (BrowserFinder.Find() is not { } browser || Start(Ask(browser, address, profile)) is not { } process)
            return null;

        var window = new OverlayWindow(process);
        if (!await window.GaveUpAsync(cancellationToken))
            return window;
        window.Dispose();
        return null;
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

    private static Process? Start(ProcessStartInfo ask)
    {
        try
        {
            var process = Process.Start(ask);
            process?.BeginErrorReadLine(); // read and dropped: a browser whose output nobody reads stands still one day
            process?.BeginOutputReadLine();
            return process;
        }
        catch (Win32Exception)
        {
            return null; // there, but not to be started: the address is printed instead
        }
    }

    // A browser that can't show anything (no access to the screen, run as root) ends at once.
    private async Task<bool> GaveUpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _browser.WaitForExitAsync(cancellationToken).WaitAsync(SettlesIn, cancellationToken);
            return _browser.ExitCode != 0;
        }
        catch (TimeoutException)
        {
            return false;
        }
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
