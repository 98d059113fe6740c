using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Archive;

/// <summary>Generates the logs of calls: utterances, findings, tips and a rating. The same seed gives the same calls.</summary>
internal sealed class MadeUpCalls(int seed)
{
    public const int UtterancesPerCall = 200;

    private const int MostWords = 20;
    private static readonly string[] Segments = ["landscaping", "tree care", "lawn care", "pool service", "roofing", "bakeries"];
    private static readonly string[] Names = ["Jordan", "Denise", "Luis", "Priya", "Tess", "Hank", "Pat"];
    private static readonly string[] RepKinds = [Kinds.Scripted, Kinds.Negative, Kinds.Hype, Kinds.Hedging, Kinds.Pressure, Kinds.Filler];
    private static readonly string[] ProspectKinds = [Kinds.NotNow, Kinds.Question, Kinds.Interested, Kinds.Price, Kinds.NotInterested];
    private static readonly CoachingOptions Options = new();

    private readonly Random _random = new(seed);
    private readonly MadeUpWords _words = new(seed);

    public static CallInfo Info(int number, DateTimeOffset at) => new($"{at.UtcDateTime:yyyyMMdd-HHmmss}-{number & 0xffff:x4}", at, "made up", null);

    public IReadOnlyList<CallEvent> Next()
    {
        var lead = new LeadFacts(Pick(Names), $"{_words.At(_random.Next(2000, 9000))} & sons", Pick(Segments));
        var log = new List<CallEvent> { new CallStarted(TimeSpan.Zero, new CallHead(Intensity.Balanced, "Maya", lead, [], Options)) };
        var at = TimeSpan.Zero;
        long findings = 0;
        long tips = 0;
        for (var i = 0; i < UtterancesPerCall; i++)
        {
            var said = Say(i % 2 == 0 ? Speaker.Rep : Speaker.Prospect, (i / 2) + 1, at);
            at = said.End + TimeSpan.FromMilliseconds(_random.Next(200, 1500));
            log.Add(new UtteranceHeard(at, said));
            if (_random.Next(5) != 0)
                continue;
            var finding = Find(++findings, said);
            log.Add(new FindingMade(at, finding));
            if (_random.Next(4) == 0)
                log.AddRange(Show(++tips, finding, at));
            else if (_random.Next(2) == 0)
                log.Add(new TipHeld(at, finding.Id, "Say it your way.", HeldBecause.CoolingDown));
        }

        log.Add(new CallEnded(at));
        log.Add(new CallRated(at, new CallRating((CallOutcome)_random.Next(3), "They agreed to talk again.", "Talk Thursday.", at)));
        return log;
    }

    private static IEnumerable<CallEvent> Show(long id, Finding finding, TimeSpan at) =>
    [
        new TipShown(at, new Tip(id, TipClass.Coaching, TipTone.Nudge, finding.Kind, "Say it your way.", null, "Hi, it's Maya.", finding.Id, TimeSpan.FromSeconds(6))),
        new TipEnded(at + TimeSpan.FromSeconds(6), id, id % 2 == 0 ? TipEnding.Followed : TipEnding.Expired),
    ];

    private Utterance Say(Speaker speaker, long id, TimeSpan at)
    {
        var words = new List<Word>();
        var now = at;
        for (var i = _random.Next(3, MostWords); i > 0; i--)
        {
            var end = now + TimeSpan.FromMilliseconds(_random.Next(120, 480));
            words.Add(new Word(_words.Next(), now, end, 0.7f + (_random.NextSingle() * 0.3f)));
            now = end;
        }

        return new Utterance(id, speaker, at, now, string.Join(' ', words.Select(word => word.Text)), words, LanguageMarks.None);
    }

    private Finding Find(long id, Utterance said) => new(
        id,
        said.Speaker == Speaker.Rep ? FindingGroup.Wording : FindingGroup.Signal,
        Pick(said.Speaker == Speaker.Rep ? RepKinds : ProspectKinds),
        "made-up",
        new Place(said.Speaker, said.Id, 0, said.Words[0].Text.Length, said.Start, said.End),
        2,
        0.9f,
        "A line of the script.",
        "Hi, it's Maya from Brightloop.");

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
