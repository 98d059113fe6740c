namespace CallCoach.Web;

/// <summary>The call that the rep is about to make with a lead.</summary>
/// <param name="Dial">The number as it is dialled, for reading.</param>
/// <param name="Link">The same for a softphone.</param>
/// <param name="Told">What is known to open on.</param>
/// <param name="Why">Why it is due.</param>
/// <param name="Notice">How the call may be listened to.</param>
/// <param name="Refusal">Why it may not be made now; the rest is empty then.</param>
public sealed record CallAhead(
    string Lead, string Who, string? FirstName, string? Company, bool IsWarm, string Dial, string Link, IReadOnlyList<string> Told, string? Why, string Notice, string? Refusal)
{
    public static CallAhead Refused(string lead, string why) => new(lead, "", null, null, false, "", "", [], null, "", why);
}
