using System.CommandLine;

namespace CallCoach.Measuring;

/// <summary>What the program lends to measurements.</summary>
/// <param name="OpenServices">
/// Builds the parts of the road without hub and pages, by settings that stand above the program's own. They have to hold Listening,
/// NewCoach, ILanguageModel, ISpeechRecognizer and the options of coaching. Disposed when the measurement is done.
/// </param>
/// <param name="PlayRoad">Plays a call through the whole road, hub included.</param>
/// <param name="Options">Options of the program that each of these verbs takes as well.</param>
/// <param name="SettingsOf">The settings that those options ask for.</param>
public sealed record MeasuringSetup(
    Func<IReadOnlyDictionary<string, string?>, IServiceProvider> OpenServices,
    PlayRoad PlayRoad,
    IReadOnlyList<Option> Options,
    Func<ParseResult, IReadOnlyDictionary<string, string?>> SettingsOf);
