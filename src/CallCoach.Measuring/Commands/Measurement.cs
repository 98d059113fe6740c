using System.CommandLine;
using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Commands;

/// <summary>What every measuring verb does around its measurement: services, a sheet to print on, errors in plain words.</summary>
internal static class Measurement
{
    private const int Fine = 0;
    private const int Failed = 1;

    /// <param name="run">Gives whether all is well: a verb that found a regression says false.</param>
    public static async Task<int> RunAsync(ParseResult parsed, Func<Sheet, Task<bool>> run)
    {
        try
        {
            return await run(new Sheet(parsed.InvocationConfiguration.Output)) ? Fine : Failed;
        }
        catch (MeasuringException failure)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
    }

    /// <summary>The services of the program, and their end.</summary>
    public static async Task<bool> WithServicesAsync(
        MeasuringSetup setup, ParseResult parsed, IEnumerable<KeyValuePair<string, string?>> settings, Func<IServiceProvider, Task<bool>> run)
    {
        var all = new Dictionary<string, string?>(setup.SettingsOf(parsed), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in settings)
            all[name] = value;
        var services = setup.OpenServices(all);
        try
        {
            return await run(services);
        }
        finally
        {
            if (services is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync();
            else
                (services as IDisposable)?.Dispose();
        }
    }
}
