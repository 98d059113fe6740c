namespace CallCoach.Coaching;

/// <summary>The words of the time that was agreed, as they were last said.</summary>
internal static class Promise
{
    public static string? Of(CallState call)
    {
        if (Agreement.TimeAgreed(call) is not { } agreed)
            return null;

        var repeated = call.Utterances.LastOrDefault(said =>
            said.Speaker == Speaker.Rep && said.End > agreed.Place.To && SpokenTime.In(said.Text) is not null);
        return SpokenTime.In(repeated?.Text ?? Quoted.TextOf(call, agreed));
    }
}
