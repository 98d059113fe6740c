using System.Net;
using System.Text.RegularExpressions;
using CallCoach.Team;
using CallCoach.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Tests;

public sealed partial class DeviceTests(Databases databases)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_joins_one_machine_whose_token_only_its_user_reads()
    {
        using var data = new TempFolder();
        await using var node = await TeamTestNode.StartAsync(databases);
        using var maya = await node.SignedInAsync("Maya");
        using var made = await maya.PostAsync("/devices", "/devices/code");
        var code = Code().Match(await made.Content.ReadAsStringAsync(Token)).Groups[1].Value;

        var joined = await Ran.Async("team", "join", node.Address, code, "--name", "Maya's desk", "--data", data.Path);
        var status = await Ran.Async("team", "status", "--data", data.Path);
        var again = await Ran.Async("team", "join", node.Address, code, "--data", data.File("other"));

        Assert.Equal(ExitCodes.Fine, joined.ExitCode);
        Assert.Contains("Joined North", status.Output, StringComparison.Ordinal);
        Assert.Contains("Maya", status.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failed, again.ExitCode);
        Assert.Contains("used up", again.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(data.File("team.json")));
        await using var context = await node.OpenAsync();
        Assert.Equal("Maya's desk", (await context.Devices.SingleAsync(Token)).Name, StringComparer.Ordinal);

        Assert.Equal(ExitCodes.Fine, (await Ran.Async("team", "leave", "--data", data.Path)).ExitCode);
        Assert.False(File.Exists(data.File("team.json")));
        Assert.NotNull((await context.Devices.AsNoTracking().SingleAsync(Token)).RevokedAt);
    }

    [Theory]
    [InlineData("http://coach.example.com")]
    [InlineData("coach")]
    public async Task A_token_is_never_sent_over_an_open_line(string address)
    {
        using var data = new TempFolder();
        var ran = await Ran.Async("team", "join", address, "ABCDEFGH", "--data", data.Path);

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("https://", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revoked_device_or_that_of_somebody_let_go_is_cut_off_at_once(bool isRevoked)
    {
        await using var node = await TeamTestNode.StartAsync(databases, app => app.MapHub<PlainHub>("/hubs/plain"));
        var (id, token) = await node.DeviceAsync("Maya");
        var (_, other) = await node.DeviceAsync("Theo");
        await using var connection = Connection(node, token);
        await using var untouched = Connection(node, other);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await connection.StartAsync(Token);
        await untouched.StartAsync(Token);
        Assert.Equal("Maya", await connection.InvokeAsync<string>("Who", Token), StringComparer.Ordinal);

        using var admin = await node.SignedInAsync("Ada");
        using var done = isRevoked
            ? await admin.PostAsync("/people", $"/devices/{id}/revoke")
            : await admin.PostAsync("/people", $"/people/{node.People["Maya"]}/leave");
        await closed.Task.WaitAsync(Token); // the next look, two seconds at most

        Assert.Equal(HubConnectionState.Connected, untouched.State);
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => connection.StartAsync(Token));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private static HubConnection Connection(TeamTestNode node, string token) => new HubConnectionBuilder()
        .WithUrl(node.Address + "/hubs/plain", options => options.Headers["Authorization"] = $"Bearer {token}").Build();

    [GeneratedRegex("<code id=\"code\">([^<]+)</code>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [Authorize(Policy = TeamPolicies.Device)]
    private sealed class PlainHub : Hub
    {
        public string Who() => Viewer.Of(Context.User!).Name;
    }
}
