using CallCoach.Audio;
using CallCoach.Speech.Partials;
using Microsoft.Extensions.Logging;

namespace CallCoach.Speech;

/// <summary>What speech recognition tells the operator. Counts and times only: never what was said.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Speech is recognised by {Recognizer}, loaded in {Milliseconds} ms.")]
    public static partial void RecognizerLoaded(this ILogger log, string recognizer, long milliseconds);

    [LoggerMessage(2002, LogLevel.Warning, "The pack {Pack} can't be used, so {Fallback} is. {Reason}")]
    public static partial void PackReplaced(this ILogger log, string pack, string fallback, string reason);

    [LoggerMessage(2007, LogLevel.Warning, "The pack {Pack} is passed over. {Reason}")]
    public static partial void PackPassedOver(this ILogger log, string pack, string reason);

    [LoggerMessage(2008, LogLevel.Warning, "Speech:UseGpu is set, but the native library that was loaded is {Library}: add a GPU runtime of Whisper.net (docs/speech.md).")]
    public static partial void NoGpuRuntime(this ILogger log, string library);

    [LoggerMessage(2003, LogLevel.Error, "An utterance on the {Track} track could not be decoded.")]
    public static partial void DecodeFailed(this ILogger log, Track track, Exception failure);

    [LoggerMessage(2004, LogLevel.Information, "Words before the end of an utterance now come at the pace {Pace}; finals lag by {LagMilliseconds} ms.")]
    public static partial void PaceChanged(this ILogger log, PartialPace pace, long lagMilliseconds);

    [LoggerMessage(2005, LogLevel.Warning, "The {Track} track has been as loud as speech for 3 s and no speech was found in it: check which device it comes from.")]
    public static partial void SpeechMayBeMissed(this ILogger log, Track track);

    [LoggerMessage(2006, LogLevel.Warning, "{Milliseconds} ms of sound were lost on the {Track} track.")]
    public static partial void SoundLost(this ILogger log, Track track, long milliseconds);
}
