using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team.Tests;

/// <summary>A hub connection that only says whose it is, and whether it was ended.</summary>
internal sealed class FakeLine(ClaimsPrincipal user, Action? asked = null) : HubCallerContext
{
    public bool IsEnded { get; private set; }

    public override string ConnectionId { get; } = Guid.CreateVersion7().ToString();

    public override string? UserIdentifier => null;

    public override ClaimsPrincipal? User
    {
        get
        {
            asked?.Invoke();
            return user;
        }
    }

    public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override CancellationToken ConnectionAborted => CancellationToken.None;

    public override void Abort() => IsEnded = true;
}
