using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>All that the page of a session shows.</summary>
/// <param name="Chosen">Its moments, in their order.</param>
/// <param name="Others">Moments the rep shares that could be chosen.</param>
/// <param name="Weeks">The focus by week, if there is one.</param>
/// <param name="Found">How the focus stands, once both have signed.</param>
public sealed record SessionView(
    SessionRow Session, string Rep, string Lead, IReadOnlyList<ChosenMoment> Chosen, IReadOnlyList<MomentRow> Others, IReadOnlyList<WeekRate> Weeks,
    FollowUp? Found, DateTimeOffset Now)
{
    /// <summary>How the line to practise came out, newest first.</summary>
    public IReadOnlyList<DrillTryRow> Tries { get; init; } = [];

    public string Address => $"/coaching/{Session.Id}";

    public CallMeasure? Focus => CallMeasures.Named(Session.Focus);

    public DateTimeOffset? SignedAt => Session is { RepSignedAt: { } rep, LeadSignedAt: { } lead } ? (rep > lead ? rep : lead) : null;

    public string RepFirst => FirstOf(Rep);

    public string LeadFirst => FirstOf(Lead);

    internal static string FirstOf(string name) => name.Split(' ', 2)[0];
}
