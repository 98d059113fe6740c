using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Whether every setting has a value that it may have.</summary>
internal static class SettingsCheck
{
    public static CheckResult Run(IServiceProvider services)
    {
        services.GetRequiredService<IStartupValidator>().Validate();
        return CheckResult.Ok("all valid");
    }
}
