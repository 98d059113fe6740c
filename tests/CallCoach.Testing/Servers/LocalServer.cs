using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CallCoach.Testing;

/// <summary>What tests need to run a real server of their own: a free port, a program's place, an unprivileged user.</summary>
public static class LocalServer
{
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A program on the path or in one of the folders; null where it is not installed.</summary>
    public static string? Find(string program, params string[] folders) =>
        (Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? []).Concat(folders)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Starts a program, as another user where we are root: PostgreSQL refuses to run as root.</summary>
    public static Process Start(string? user, string program, params string[] arguments)
    {
        string[] command = user is not null && Environment.UserName == "root" ? ["runuser", "-u", user, "--", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        // Left unread, what it says would fill the pipe and stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Waits until somebody listens on the port.</summary>
    public static async Task WaitForAsync(int port, Process server, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (server.HasExited)
                throw new InvalidOperationException($"The server ended with {server.ExitCode} before it listened on port {port}.");
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
            }
        }
    }
}
