using CallCoach.Coaching;
using CallCoach.Testing.Language;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Language.Tests;

public sealed class LanguageRegistrationTests
{
    [Fact]
    public void The_model_named_in_the_settings_is_opened()
    {
        using var services = Build(("Language:Folder", ModelFolders.CoachMini));
        Assert.IsType<CoachMiniModel>(services.GetRequiredService<ILanguageModel>());
    }

    [Fact]
    public void Without_a_model_nothing_is_marked()
    {
        using var services = Build(("Language:Model", "none"));
        var model = services.GetRequiredService<ILanguageModel>();
        Assert.Same(LanguageMarks.None, model.Mark(Speaker.Rep, "We're the number one in the world.", []));
    }

    [Fact]
    public void An_unknown_model_is_refused_with_the_known_ones()
    {
        using var services = Build(("Language:Model", "large"));
        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<ILanguageModel>());
        Assert.Contains("coach-mini and none", exception.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings) =>
        new ServiceCollection()
            .AddLanguage(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(), "/")
            .BuildServiceProvider();
}
