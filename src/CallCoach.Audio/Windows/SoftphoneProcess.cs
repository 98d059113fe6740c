using System.Diagnostics;
using System.Globalization;

namespace CallCoach.Audio;

/// <summary>The process that a setting names.</summary>
internal static class SoftphoneProcess
{
    /// <param name="wanted">A process id, or a name with or without ".exe".</param>
    /// <returns><see langword="null"/> where no such process runs.</returns>
    public static uint? Find(string wanted)
    {
        if (uint.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return id;
        var name = wanted.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? wanted[..^4] : wanted;
        // Of several with one name the first that was started is the one that started the others.
        var processes = Process.GetProcessesByName(name);
        try
        {
            return (uint?)processes.Where(HasStart).MinBy(process => process.StartTime)?.Id;
        }
        finally
        {
            foreach (var process in processes)
                process.Dispose();
        }
    }

    // A process of another user does not tell when it started, nor would it let itself be recorded.
    private static bool HasStart(Process process)
    {
        try
        {
            return process.StartTime > DateTime.MinValue;
        }
        catch (Exception hidden) when (hidden is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }
}
