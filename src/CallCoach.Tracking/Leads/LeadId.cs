namespace CallCoach.Tracking.Leads;

/// <summary>Names one lead for good, across imports and merges.</summary>
public readonly record struct LeadId(Guid Value)
{
    public override string ToString() => Value.ToString("N");
}
