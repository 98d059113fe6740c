namespace CallCoach.Team;

/// <summary>An example with its moment.</summary>
public sealed record ExampleView(ExampleRow Example, MomentRow Moment, string Rep, string ProposedBy)
{
    public bool IsIn => Example.AgreedAt is not null;
}
