using CallCoach.Coaching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Language;

/// <summary>Adds the language model to a host.</summary>
public static class LanguageRegistration
{
    /// <param name="settings">The whole configuration; the section Language is read.</param>
    /// <param name="root">Folder that a relative model folder starts from.</param>
    public static IServiceCollection AddLanguage(this IServiceCollection services, IConfiguration settings, string root)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddOptions<LanguageOptions>().Bind(settings.GetSection(LanguageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>();
        return services.AddSingleton(provider => Open(provider.GetRequiredService<IOptions<LanguageOptions>>().Value, root));
    }

    private static ILanguageModel Open(LanguageOptions options, string root) => options.Model switch
    {
        "none" => new NoLanguageModel(),
        _ => new CoachMiniModel(Path.Combine(root, options.Folder)),
    };
}
