using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Language;
using CallCoach.Models;
using CallCoach.Speech;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Puts the parts of the road together: this is the one place that knows them all.</summary>
internal static class RoadRegistration
{
    public static IServiceCollection AddRoad(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModels(configuration);
        services.AddOptions<ModelOptions>().PostConfigure<IOptions<DataOptions>>((models, data) =>
            models.Added = models.Added.Length > 0 ? models.Added : AddedModels(data.Value.FullFolder));
        services.AddAudio(configuration);
        services.AddSpeech(configuration);
        services.AddLanguage(configuration, AboveModels(configuration));
        services.AddCoaching(configuration);
        services.AddPlaybooks();
        services.AddCalls(configuration);
        services.AddSingleton<NewCoach>(provider => () => provider.GetRequiredService<Coach>().Observe);
        services.AddSingleton<Listening>(provider => (sound, mode, names, cancellationToken) => ListenAsync(provider, sound, mode, names, cancellationToken));
        return services;
    }

    /// <summary>Where the packs go that the user adds.</summary>
    public static string AddedModels(string dataFolder) => Path.Combine(dataFolder, "models");

    // The language model names its folder from the folder that holds all models. Where there is none it says so itself.
    private static string AboveModels(IConfiguration configuration)
    {
        try
        {
            return Path.GetDirectoryName(ModelFiles.In(configuration["Models:Folder"] ?? "").Folder) ?? AppContext.BaseDirectory;
        }
        catch (ModelException)
        {
            return AppContext.BaseDirectory;
        }
    }

    // The speech model loads with the first call, not with the program: a page can be served, and say so, when it is missing.
    private static async IAsyncEnumerable<SpeechEvent> ListenAsync(
        IServiceProvider provider, IAsyncEnumerable<AudioFrame> sound, CallMode mode, IReadOnlyList<string> names,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new TranscriptionRequest(mode == CallMode.Live ? TranscriptionMode.Live : TranscriptionMode.Recorded) { Names = names };
        await foreach (var heard in TranscriberOf(provider).TranscribeAsync(sound, request, cancellationToken))
            yield return heard;
    }

    private static Transcriber TranscriberOf(IServiceProvider provider)
    {
        try
        {
            return provider.GetRequiredService<Transcriber>();
        }
        catch (ModelException missing)
        {
            throw new SpeechException(missing.Message, missing);
        }
    }
}
