namespace CallCoach.Web.Tests;

/// <summary>The overlay's client has tests of its own, in TypeScript, in the folder Client.</summary>
public sealed class ClientTests
{
    [Fact]
    public async Task The_client_passes_its_own_tests()
    {
        var (exitCode, output) = await Node.RunAsync(Checkout.ClientTests, TestContext.Current.CancellationToken, "run.mjs");
        Assert.True(exitCode == 0, output);
        Assert.Contains("fail 0", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tests 0", output, StringComparison.Ordinal);
        TestContext.Current.SendDiagnosticMessage(output);
    }

    [Fact]
    public async Task The_clients_tests_fit_the_clients_types()
    {
        var compiler = Path.Combine(Checkout.Client, "node_modules", "typescript", "bin", "tsc");
        var (exitCode, output) = await Node.RunAsync(Checkout.ClientTests, TestContext.Current.CancellationToken, compiler, "--project", "tsconfig.json");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void The_lock_file_of_the_client_names_no_registry()
    {
        var lockFile = File.ReadAllText(Path.Combine(Checkout.Client, "package-lock.json"));
        Assert.DoesNotContain("\"resolved\"", lockFile, StringComparison.Ordinal);
    }
}
