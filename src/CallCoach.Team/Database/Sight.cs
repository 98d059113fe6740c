namespace CallCoach.Team;

/// <summary>Whose rows a context sees.</summary>
/// <param name="Team">Of this team.</param>
/// <param name="Rep">Of this person only, if set.</param>
/// <param name="Everything">Of all teams: for the node's own work, never for a request of a person.</param>
internal sealed record Sight(Guid Team, Guid? Rep = null, bool Everything = false)
{
    public static Sight Nothing { get; } = new(Guid.Empty);

    public static Sight OfNode { get; } = new(Guid.Empty, Everything: true);
}
