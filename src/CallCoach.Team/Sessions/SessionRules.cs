using System.Globalization;
using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>What may be done with a session, by whom, and when. Each method changes the row or says why not.</summary>
internal static class SessionRules
{
    public const int MostMoments = 3;
    public const int LongestText = 1000;
    private const int LongestLine = 200;
    private const int FewestCalls = 3;
    private const int MostCalls = 50;

    /// <summary>The rep's own view opens the session for the lead.</summary>
    public static void OwnView(SessionRow session, Viewer viewer, string better, string hard, string wish, DateTimeOffset now)
    {
        OnlyRep(session, viewer, "The own view is the rep's to write.");
        if (session.Stage > SessionStage.Moments)
            throw new TeamException("You have begun together: your own view stands as it was written.");
        var (one, two, three) = (Text(better), Text(hard), Text(wish));
        if (one is null && two is null && three is null)
            throw new TeamException("Answer at least one of the three questions. A few words are enough.");
        (session.WentBetter, session.FeltHard, session.Wish) = (one, two, three);
        session.OwnViewAt ??= now;
        if (session.Stage == SessionStage.OwnView)
            session.Stage = SessionStage.Moments;
    }

    /// <summary>Whether someone sees moments and writes: the lead only once the rep's own view is there.</summary>
    public static bool IsOpen(SessionRow session, Viewer viewer) => viewer.Person == session.PersonId || session.OwnViewAt is not null;

    public static void MayPrepare(SessionRow session, Viewer viewer)
    {
        if (!IsOpen(session, viewer))
            throw new TeamException("The rep's own view comes first. You can write as soon as it is there.");
        if (session.Stage >= SessionStage.Agreed)
            throw new TeamException("This session is agreed. Plan a new one for new moments.");
    }

    public static void Begin(SessionRow session, Viewer viewer)
    {
        MayPrepare(session, viewer);
        if (session.OwnViewAt is null)
            throw new TeamException("Write your own view first: it opens the session.");
        session.Stage = SessionStage.Together;
    }

    /// <summary>One focus for the next calls. It has to be signed anew by both whenever it changes.</summary>
    public static void Agree(SessionRow session, Viewer viewer, Agreement agreed)
    {
        if (!IsOpen(session, viewer) || session.OwnViewAt is null)
            throw new TeamException("The rep's own view comes first.");
        if (session.Stage == SessionStage.Closed)
            throw new TeamException("This session is closed. Plan a new one.");
        var measure = CallMeasures.Named(agreed.Focus) ?? throw new TeamException("Choose one focus from the list.");
        var target = Target(measure, agreed.Target);
        if (!int.TryParse(agreed.Calls, NumberStyles.None, CultureInfo.InvariantCulture, out var calls) || calls is < FewestCalls or > MostCalls)
            throw new TeamException($"Look again at {FewestCalls} to {MostCalls} calls.");
        (session.Focus, session.Target, session.LookAgainCalls) = (measure.Name, target, calls);
        session.RepTries = Line(agreed.RepTries) ?? throw new TeamException("Say in the rep's words what they will try.");
        session.LeadDoes = Line(agreed.LeadDoes) ?? throw new TeamException("Say one thing that the lead will do, with a day.");
        session.Drill = Line(agreed.Drill);
        (session.RepSignedAt, session.LeadSignedAt, session.Stage) = (null, null, SessionStage.Agreed);
    }

    public static void Sign(SessionRow session, Viewer viewer, DateTimeOffset now)
    {
        if (session.Stage != SessionStage.Agreed)
            throw new TeamException("There is nothing to sign: agree on one focus first.");
        if (viewer.Person == session.PersonId)
            session.RepSignedAt ??= now;
        else
            session.LeadSignedAt ??= now;
        if (session is { RepSignedAt: not null, LeadSignedAt: not null })
            session.Stage = SessionStage.LookAgain;
    }

    public static void MoreCalls(SessionRow session)
    {
        if (session.Stage != SessionStage.LookAgain)
            throw new TeamException("Calls are looked at again once both have signed.");
        session.LookAgainCalls = Math.Min(MostCalls, session.LookAgainCalls + 5);
    }

    public static void Close(SessionRow session, FollowUp? found, string? words, DateTimeOffset now)
    {
        if (session.Stage == SessionStage.Closed)
            throw new TeamException("This session is closed already.");
        var text = Text(words);
        if (found is not { HasMoved: true } && text is null)
            throw new TeamException("The measure has not surely moved. Close by decision, and say why in a few words.");
        (session.Stage, session.ClosedAt, session.ClosedBecause, session.ClosingWords) = (SessionStage.Closed, now, found is { HasMoved: true } ? "measure-moved" : "decision", text);
    }

    public static string? Text(string? text) => Cut(text, LongestText);

    public static string? Line(string? text) => Cut(text, LongestLine);

    private static string? Cut(string? text, int longest) => text?.Trim() switch
    {
        null or "" => null,
        { Length: var length } when length > longest => throw new TeamException($"That is longer than {longest} letters. Say it shorter."),
        var trimmed => trimmed,
    };

    private static double Target(CallMeasure measure, string? text)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var target) || !double.IsFinite(target))
            throw new TeamException($"Give the target as a number {(measure.Shape == MeasureShape.PerTenMinutes ? MeasureWords.Unit(measure) : "of percent, 0 to 100")}.");
        var isShare = measure.Shape != MeasureShape.PerTenMinutes;
        return target > 100 ? throw new TeamException("The target is at most 100.") : isShare ? target / 100 : target;
    }

    private static void OnlyRep(SessionRow session, Viewer viewer, string why)
    {
        if (viewer.Person != session.PersonId)
            throw new TeamException(why);
    }
}
