namespace CallCoach.Coaching;

/// <summary>Puts a call's state together again from its log, without judging anything.</summary>
internal static class ReadCall
{
    public static CallState Of(IEnumerable<CallEvent> log)
    {
        var call = new CallState();
        foreach (var happened in log)
            TakeIn(call, happened);
        return call;
    }

    public static void TakeIn(CallState call, CallEvent happened)
    {
        if (happened is FindingMade made)
            call.TakeIn(made.Finding);
        else if (happened is not Judgement)
            call.TakeIn(happened);
    }
}
