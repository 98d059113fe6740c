using CallCoach.Tracking.Hours;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Rules;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes;

/// <summary>Finds the time to call in what somebody said ("Thursday after three"), by rules alone. It asks rather than guesses.</summary>
public sealed class SpokenTimeReader(SpokenTimeOptions options)
{
    public SpokenTimeReader()
        : this(new SpokenTimeOptions())
    {
    }

    /// <summary>Reads one utterance.</summary>
    /// <param name="text">As typed or recognised: with or without punctuation, numbers as words or digits.</param>
    /// <param name="said">When it was said, in the zone of the prospect.</param>
    /// <param name="opening">The lead's opening hours, for "first thing" and "end of the day".</param>
    /// <param name="expectsTime">They were just asked when: a lone "ten" is a time then.</param>
    public SpokenTime Read(string text, ZonedDateTime said, WeeklyHours? opening = null, bool expectsTime = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, new SpokenContext(said, options, opening, expectsTime));
    }

    /// <summary>Reads by when something was promised ("I'll send it tomorrow").</summary>
    internal SpokenTime ReadTask(string text, ZonedDateTime said) => Read(text, new SpokenContext(said, options, IsTask: true));

    private static SpokenTime Read(string text, SpokenContext context)
    {
        var row = Tokenizer.Read(text);
        return Composer.Compose(row, PieceRules.Scan(row, context), context);
    }
}
