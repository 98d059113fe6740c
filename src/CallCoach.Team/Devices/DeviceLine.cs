namespace CallCoach.Team;

/// <summary>A device with its person's name.</summary>
public sealed record DeviceLine(DeviceRow Device, string Person);
