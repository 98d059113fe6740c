namespace CallCoach.Team;

/// <summary>A device with its person's name.</summary>
internal sealed record DeviceLine(DeviceRow Device, string Person);
