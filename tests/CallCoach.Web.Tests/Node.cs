using System.ComponentModel;
using System.Diagnostics;

namespace CallCoach.Web.Tests;

/// <summary>Runs a script with Node.js, and skips the test aloud where there is none.</summary>
internal static class Node
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static Process Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A node that runs tests tells its children so; ours would then report to a runner that isn't there.
        start.Environment.Remove("NODE_TEST_CONTEXT");
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js is not installed: the client's own tests did not run. Install Node.js 20 or newer to run them.");
            throw;
        }
    }
}
