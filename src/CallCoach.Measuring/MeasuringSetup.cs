using System.CommandLine;

namespace CallCoach.Measuring;

/// <summary>What the program lends to measurements.</summary>
/// <param name="OpenServices">
/// Builds the parts of the road without hub and pages, by settings that stand above the program's own. They have to hold Listening,
/// NewCoach, ILanguageModel, ISpeechRecognizer and the options of coaching. Disposed when the measurement is done.
/// </param>
/// <param name="PlayRoad">Plays a call through the whole road, hub included.</param>
/// <param name="SettingsOf">Settings that the program's own options on the command line ask for.</param>
public sealed record MeasuringSetup(
    Func<IReadOnlyDictionary<string, string?>, IServiceProvider> OpenServices,
    PlayRoad PlayRoad,
    Func<ParseResult, IReadOnlyDictionary<string, string?>> SettingsOf);
