using CallCoach.Calls;

namespace CallCoach;

/// <summary>
/// Where settings come from, the later winning: their defaults, appsettings.json beside the program, settings.json in the data
/// folder, environment variables (CALLCOACH__HTTP__PORT=6000), the command line.
/// </summary>
internal static class SettingSources
{
    public const string FileName = "appsettings.json";
    private const string EnvironmentPrefix = "CALLCOACH__";
    private const string DataFolderSetting = "Data:Folder";

    /// <exception cref="SettingException">A file of settings can't be read.</exception>
    public static void Fill(IConfigurationBuilder configuration, IReadOnlyDictionary<string, string?> commandLine)
    {
        configuration.Sources.Clear();
        Fill(configuration, commandLine, UserSettings.FileIn(DataFolder(commandLine)));
    }

    /// <summary>The settings that there are, with their defaults.</summary>
    public static Stream Defaults() => typeof(SettingSources).Assembly.GetManifestResourceStream(FileName)!;

    /// <summary>The folder of data under these settings, where the user's own settings and packs are as well.</summary>
    public static string DataFolder(IReadOnlyDictionary<string, string?> commandLine)
    {
        var configuration = new ConfigurationBuilder();
        Fill(configuration, commandLine, userFile: null);
        return DataFolder(configuration.Build());
    }

    /// <summary>The folder of data under settings that are read already.</summary>
    public static string DataFolder(IConfiguration configuration) =>
        (configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions()).FullFolder;

    /// <summary>The same settings with another folder for data. What the user has set and added counts there too.</summary>
    public static Dictionary<string, string?> InFolder(IReadOnlyDictionary<string, string?> commandLine, string folder)
    {
        var all = new ConfigurationBuilder();
        Fill(all, commandLine);
        var now = all.Build();
        var file = UserSettings.FileIn(DataFolder(commandLine));
        var own = new ConfigurationBuilder().AddJsonFile(file, optional: true, reloadOnChange: false).Build();
        var settings = new Dictionary<string, string?>(commandLine, StringComparer.OrdinalIgnoreCase);
        foreach (var name in own.AsEnumerable().Where(setting => setting.Value is not null).Select(setting => setting.Key))
            settings[name] = now[name];
        if (string.IsNullOrEmpty(now["Models:Added"]))
            settings["Models:Added"] = RoadRegistration.AddedModels(DataFolder(commandLine));
        settings[DataFolderSetting] = folder;
        return settings;
    }

    private static void Fill(IConfigurationBuilder configuration, IReadOnlyDictionary<string, string?> commandLine, string? userFile)
    {
        configuration.AddJsonStream(Defaults());
        AddFile(configuration, Path.Combine(AppContext.BaseDirectory, FileName));
        if (userFile is not null)
            AddFile(configuration, userFile);
        configuration.AddEnvironmentVariables(EnvironmentPrefix);
        configuration.AddInMemoryCollection(commandLine);
    }

    // Read here and now, so that damage is told by the name of its file; also by a builder that reads late.
    private static void AddFile(IConfigurationBuilder configuration, string file)
    {
        try
        {
            var settings = new ConfigurationBuilder().AddJsonFile(file, optional: true, reloadOnChange: false).Build();
            if (Path.GetFileName(file) == UserSettings.FileName && settings[DataFolderSetting] is not null)
                throw new SettingException($"{file} sets {DataFolderSetting}, which says where that file is. Set it in {FileName}, in the environment or with --data.");
            configuration.AddConfiguration(settings);
        }
        catch (InvalidDataException damage)
        {
            throw UserSettings.Unreadable(file, damage);
        }
    }
}
