namespace CallCoach.Coaching;

/// <summary>The words of the time that was agreed: as the rep repeated it most exactly, else as the prospect named it.</summary>
internal static class Promise
{
    public static string? Of(CallState call)
    {
        if (Agreement.TimeAgreed(call) is not { } agreed)
            return null;

        var repeated = call.Utterances
            .Where(said => said.Speaker == Speaker.Rep && said.End > agreed.Place.To)
            .Select(said => SpokenTime.MostExact(said.Text))
            .Where(time => time is not null)
            .MaxBy(SpokenTime.CountWords);
        return repeated ?? SpokenTime.In(Quoted.TextOf(call, agreed));
    }
}
