using System.Diagnostics;
using System.Globalization;

namespace CallCoach.Testing;

/// <summary>A real PostgreSQL of the tests' own, in a folder that is thrown away. <see cref="WhyNot"/> says why there is none.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder;
    private readonly string _programs;
    private readonly int _connections;
    private int _databases;
    private Process? _server;

    private PostgresServer(DirectoryInfo folder, string programs, int connections)
    {
        (_folder, _programs, _connections) = (folder, programs, connections);
        Port = LocalServer.FreePort();
    }

    public int Port { get; }

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? WhyNot => Programs() is null ? "PostgreSQL is not installed (Debian: apt install postgresql)." : null;

    /// <param name="connections">How many connections it takes at most.</param>
    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken, int connections = 200)
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-postgres-");
        var server = new PostgresServer(folder, Programs() ?? throw new InvalidOperationException(WhyNot), connections);
        if (Environment.UserName == "root")
            await RunAsync(null, "chown", User, folder.FullName);
        await RunAsync(User, Path.Combine(server._programs, "initdb"), "-D", server.Data, "-U", User, "-A", "trust", "--no-sync", "-E", "UTF8");
        await server.StartAgainAsync(cancellationToken);
        return server;
    }

    /// <summary>A connection string to a database that does not exist yet: whoever migrates makes it.</summary>
    public string NewDatabase() => ConnectionTo(string.Create(CultureInfo.InvariantCulture, $"team{Interlocked.Increment(ref _databases)}"));

    public string ConnectionTo(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username={User};Database={database}");

    /// <summary>Starts the server, at first or after <see cref="StopAsync"/>, on the same port.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        // What is written need not survive the machine, only the process.
        _server = LocalServer.Start(
            User, Path.Combine(_programs, "postgres"), "-D", Data, "-p", Port.ToString(CultureInfo.InvariantCulture), "-k", _folder.FullName,
            "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off",
            "-c", string.Create(CultureInfo.InvariantCulture, $"max_connections={_connections}"));
        await LocalServer.WaitForAsync(Port, _server, patience.Token);
    }

    /// <summary>Ends the server at once: open connections break.</summary>
    public async Task StopAsync()
    {
        if (_server is null)
            return;
        await RunAsync(User, Path.Combine(_programs, "pg_ctl"), "-D", Data, "-m", "immediate", "-w", "stop");
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    private static string? Programs()
    {
        const string Debian = "/usr/lib/postgresql";
        var folders = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).Order(StringComparer.Ordinal).Reverse().Select(version => Path.Combine(version, "bin")) : [];
        return Path.GetDirectoryName(LocalServer.Find("initdb", [.. folders]));
    }

    private static async Task RunAsync(string? user, string program, params string[] arguments)
    {
        using var process = LocalServer.Start(user, program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
