namespace CallCoach.Tracking.Places;

/// <summary>One row of regions.json: a state or province, its English name and the zones it lies in, the most peopled first.</summary>
internal sealed record RegionRow(string Region, string Name, IReadOnlyList<string> Zones);
