using CallCoach.Tracking.FollowUps;
using NodaTime;

namespace CallCoach.Tracking.Promises;

/// <summary>A task that the rep took on in a call.</summary>
/// <param name="What">"the Memphis list"; empty where they only said "it".</param>
/// <param name="ToWhom">"the front desk"; null for the person on the line.</param>
/// <param name="DueOn">The day they named, in the prospect's zone.</param>
/// <param name="IsConditional">"If you like, I'll send it": open until they say yes.</param>
public sealed record Promise(PromiseKind Kind, string What, string? ToWhom, LocalDate? DueOn, bool IsConditional, SpokenMoment Moment)
{
    /// <summary>One line for a list of tasks: "Send the Memphis list to the front desk".</summary>
    public string Task
    {
        get
        {
            var verb = Kind switch
            {
                PromiseKind.Send => "Send",
                PromiseKind.Bring => "Bring",
                PromiseKind.Show => "Show",
                PromiseKind.FindOut => "Find out",
                PromiseKind.Arrange => "Arrange",
                _ => "Take off the list",
            };
            var what = Kind == PromiseKind.Remove ? "" : What.Length == 0 ? " what you promised" : $" {What}";
            return ToWhom is null ? verb + what : $"{verb}{what} to {ToWhom}";
        }
    }
}
