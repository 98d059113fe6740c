namespace CallCoach.Tests.Commands;

public sealed class CrashTests
{
    /// <summary>The verb kills two hundred times; here it only has to be shown that it works, and that nothing is lost on the way.</summary>
    [Fact]
    public async Task A_program_that_is_killed_loses_no_call()
    {
        using var process = new System.Diagnostics.Process
        {
            StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "callcoach.dll"), "bench", "crash", "--kills", "4"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            },
        };
        process.Start();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, output);
    }
}
