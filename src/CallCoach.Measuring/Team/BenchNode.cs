using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace CallCoach.Measuring.Team;

/// <summary>A team node as a process of its own, as it is run.</summary>
internal sealed class BenchNode : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private BenchNode(Process process, int port) => (_process, Address) = (process, new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"));

    public Uri Address { get; }

    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024.0);
        }
    }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public Uri Hub(string path) => new($"ws://{Address.Authority}{path}");

    /// <exception cref="MeasuringException">It does not come up.</exception>
    public static async Task<BenchNode> StartAsync(IReadOnlyList<string> command, string database, string? redis, CancellationToken cancellationToken)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in command.Skip(1).Concat(["run", "--no-open", "--port", port.ToString(CultureInfo.InvariantCulture)]))
            start.ArgumentList.Add(argument);
        start.Environment["CALLCOACH__TEAM__DATABASE"] = database;
        start.Environment["CALLCOACH__TEAM__REDIS"] = redis ?? "";
        var node = new BenchNode(Process.Start(start) ?? throw new MeasuringException($"{command[0]} can't be started."), port);
        node._process.OutputDataReceived += static (_, _) => { };
        node._process.ErrorDataReceived += static (_, line) => Console.Error.WriteLine(line.Data);
        node._process.BeginOutputReadLine();
        node._process.BeginErrorReadLine();
        await node.WaitAsync(cancellationToken);
        return node;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var until = Stopwatch.StartNew();
        while (until.Elapsed < s_patience)
        {
            if (_process.HasExited)
                throw new MeasuringException($"The team node ended with {_process.ExitCode} before it listened. Look at --database.");
            try
            {
                if ((await client.GetAsync("/ready", cancellationToken)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }

        throw new MeasuringException("The team node was not ready within a minute.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
