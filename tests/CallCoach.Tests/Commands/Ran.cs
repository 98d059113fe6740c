namespace CallCoach.Tests;

/// <summary>What a run of the program wrote and answered.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process, as a command line would.</summary>
    public static async Task<Ran> Async(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CallCoachProgram.RunAsync(args, CallCoach.Terminal.Of(output, error), TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
