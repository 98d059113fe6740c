using CallCoach.Models;
using CallCoach.Speech.Choice;
using CallCoach.Speech.CrossTalk;
using CallCoach.Speech.Guards;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;
using CallCoach.Speech.SelfTest;
using CallCoach.Speech.Silero;
using CallCoach.Speech.Vocabulary;
using CallCoach.Speech.Voice;
using CallCoach.Speech.WhisperNet;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech;

/// <summary>
/// Adds speech recognition: <see cref="Transcriber"/>, <see cref="ISpeechRecognizer"/> and a maker of
/// <see cref="IVoiceModel"/>. Models load when first asked for. The host adds logging.
/// </summary>
public static class SpeechRegistration
{
    public static IServiceCollection AddSpeech(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddMetrics().AddModels(configuration);
        AddOptions<SpeechOptions, SpeechOptions.Validator>(services, configuration, SpeechOptions.Section);
        AddOptions<VoiceGateOptions, VoiceGateOptions.Validator>(services, configuration, VoiceGateOptions.Section);
        AddOptions<SegmenterOptions, SegmenterOptions.Validator>(services, configuration, SegmenterOptions.Section);
        AddOptions<PartialOptions, PartialOptions.Validator>(services, configuration, PartialOptions.Section);
        AddOptions<GuardOptions, GuardOptions.Validator>(services, configuration, GuardOptions.Section);
        AddOptions<CrossTalkOptions, CrossTalkOptions.Validator>(services, configuration, CrossTalkOptions.Section);
        AddOptions<VocabularyOptions, VocabularyOptions.Validator>(services, configuration, VocabularyOptions.Section);

        services.TryAddSingleton<SpeechMetrics>();
        services.TryAddSingleton<SileroSession>();
        services.TryAddSingleton<Func<IVoiceModel>>(provider => provider.GetRequiredService<SileroSession>().CreateModel);
        services.TryAddSingleton<PackLoader>();
        services.TryAddSingleton(provider => new PackChoice(
            provider.GetRequiredService<ModelFiles>(),
            provider.GetRequiredService<IOptions<SpeechOptions>>().Value,
            provider.GetRequiredService<SpeechSelfTest>().RunAsync,
            new ChoiceMemory(provider.GetRequiredService<ModelFiles>().Added),
            provider.GetRequiredService<ILogger<PackChoice>>()));
        services.TryAddSingleton<RecognizerLoader>();
        services.TryAddSingleton<ISpeechRecognizer>(provider => provider.GetRequiredService<RecognizerLoader>().Load());
        services.TryAddSingleton(provider => new Transcriber(
            provider.GetRequiredService<ISpeechRecognizer>(),
            provider.GetRequiredService<Func<IVoiceModel>>(),
            provider.GetRequiredService<IOptions<VoiceGateOptions>>(),
            provider.GetRequiredService<IOptions<SegmenterOptions>>(),
            provider.GetRequiredService<IOptions<PartialOptions>>(),
            provider.GetRequiredService<IOptions<GuardOptions>>(),
            provider.GetRequiredService<IOptions<CrossTalkOptions>>(),
            provider.GetRequiredService<IOptions<VocabularyOptions>>(),
            provider.GetRequiredService<SpeechMetrics>(),
            provider.GetRequiredService<ILogger<Transcriber>>()));
        services.TryAddSingleton(provider => new SpeechSelfTest(
            provider.GetRequiredService<PackLoader>(),
            provider.GetRequiredService<Func<IVoiceModel>>(),
            provider.GetRequiredService<IOptions<SpeechOptions>>()));
        return services;
    }

    private static void AddOptions<TOptions, TValidator>(IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, TValidator>());
    }
}
