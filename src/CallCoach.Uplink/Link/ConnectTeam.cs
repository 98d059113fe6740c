using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach.Uplink;

/// <summary>Makes a connection to the team node; it is not open yet.</summary>
public delegate HubConnection ConnectTeam(Membership membership);
