using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Language;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Measuring.Judgement;

/// <summary>What an evaluation takes from the program.</summary>
/// <param name="Listening">Hears the calls of sound; not asked for without them.</param>
internal sealed record EvalParts(ILanguageModel Model, NewCoach NewCoach, CoachingOptions Options, Func<Listening> Listening)
{
    public static EvalParts Of(IServiceProvider services, JudgedBy judge) => new(
        judge == JudgedBy.Rules ? new NoLanguageModel() : services.GetRequiredService<ILanguageModel>(),
        judge == JudgedBy.Model ? MarksOnly.New : services.GetRequiredService<NewCoach>(),
        services.GetRequiredService<IOptions<CoachingOptions>>().Value,
        services.GetRequiredService<Listening>);
}
