using System.Diagnostics;
using System.Globalization;

namespace CallCoach.Measuring.Crash;

/// <summary>A process that has calls until it is killed, and what it told until then.</summary>
internal sealed class CrashVictim : IDisposable
{
    private readonly Process _process;
    private readonly Dictionary<string, long> _told = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _heardAll = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource _isTalking = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CrashVictim(Process process) => _process = process;

    /// <summary>The highest entry that was told of each call.</summary>
    public IReadOnlyDictionary<string, long> Told => _told;

    /// <summary>Done when the first call has begun.</summary>
    public Task IsTalking => _isTalking.Task;

    /// <param name="command">Program and first arguments, to which the victim's own are added.</param>
    public static CrashVictim Start(IReadOnlyList<string> command, string folder, string recording, double speed)
    {
        var start = new ProcessStartInfo(command[0])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in command.Skip(1).Concat(
            ["bench", "crash", "--victim", folder, "--call", recording, "--speed", speed.ToString(CultureInfo.InvariantCulture)]))
        {
            start.ArgumentList.Add(argument);
        }

        var victim = new CrashVictim(Process.Start(start) ?? throw new MeasuringException($"{command[0]} can't be started."));
        victim._process.OutputDataReceived += (_, line) => victim.Take(line.Data);
        victim._process.BeginOutputReadLine();
        victim._process.BeginErrorReadLine();
        return victim;
    }

    /// <summary>Ends it as a crash would, and hears to the end what it told.</summary>
    /// <exception cref="MeasuringException">It had ended by itself.</exception>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (_process.HasExited)
            throw new MeasuringException($"The process under test ended by itself with {_process.ExitCode}.");

        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
        await _heardAll.Task.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    // A line may be cut off by the kill itself: then it was not told.
    private void Take(string? line)
    {
        if (line is null)
        {
            _heardAll.TrySetResult();
            _isTalking.TrySetResult();
        }
        else if (line.Split(' ') is [{ Length: 20 } call, var number] && long.TryParse(number, CultureInfo.InvariantCulture, out var told))
        {
            _told[call] = Math.Max(told, _told.GetValueOrDefault(call));
            _isTalking.TrySetResult();
        }
    }
}
