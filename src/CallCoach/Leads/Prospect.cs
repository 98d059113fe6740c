using CallCoach.Store;
using CallCoach.Tracking.Leads;

namespace CallCoach;

/// <summary>What is kept of one person, or of those that a name means.</summary>
internal sealed record Prospect(IReadOnlyList<Lead> Leads, IReadOnlyList<CallHeader> Calls)
{
    public bool IsNobody => Leads.Count + Calls.Count == 0;

    /// <summary>"1 lead and 3 calls".</summary>
    public string Sum => FormattableString.Invariant($"{Leads.Count} {(Leads.Count == 1 ? "lead" : "leads")} and {Calls.Count} {(Calls.Count == 1 ? "call" : "calls")}");
}
