using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Begins each host of the program, a rep's node and a team node alike: settings from all their sources, logs, where it is served.</summary>
internal static class ProgramBuilder
{
    /// <param name="settings">Settings of the command line, by name.</param>
    /// <exception cref="SettingException">A setting has a name that is none, or a file of settings can't be read.</exception>
    public static WebApplicationBuilder New(IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = "callcoach",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        SettingSources.Fill(builder.Configuration, settings);
        SettingNames.Check(builder.Configuration);
        ProgramLogs.Add(builder.Logging, builder.Configuration);
        builder.Services.AddOptions<HttpOptions>().Bind(builder.Configuration.GetSection(HttpOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<HttpOptions>, HttpOptionsValidator>();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        return builder;
    }
}
