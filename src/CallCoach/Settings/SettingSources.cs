namespace CallCoach;

/// <summary>
/// Where settings come from, the later winning: their defaults, appsettings.json beside the program, environment variables
/// (CALLCOACH__HTTP__PORT=6000), the command line.
/// </summary>
internal static class SettingSources
{
    public const string FileName = "appsettings.json";
    private const string EnvironmentPrefix = "CALLCOACH__";

    public static void Fill(IConfigurationBuilder configuration, IReadOnlyDictionary<string, string?> commandLine)
    {
        configuration.Sources.Clear();
        configuration.AddJsonStream(Defaults());
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables(EnvironmentPrefix);
        configuration.AddInMemoryCollection(commandLine);
    }

    /// <summary>The settings that there are, with their defaults.</summary>
    public static Stream Defaults() => typeof(SettingSources).Assembly.GetManifestResourceStream(FileName)!;
}
