using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CallCoach.Contracts;
using CallCoach.Team;

namespace CallCoach;

/// <summary>Asks a team node, and says in plain words what went wrong.</summary>
internal sealed class TeamCall : IDisposable
{
    private readonly HttpClient _http;

    /// <param name="address">Of the team node.</param>
    /// <param name="token">Of this machine, where it has joined.</param>
    public TeamCall(string address, string? token = null)
    {
        _http = new HttpClient { BaseAddress = Checked(address), Timeout = TimeSpan.FromSeconds(20) };
        if (token is not null)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public string Address => _http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public async Task<string> JoinAsync(string code, string name, CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(() => _http.PostAsJsonAsync(TeamPaths.Join, new JoinRequest(code, name), cancellationToken));
        return (await answer.Content.ReadFromJsonAsync<Joined>(cancellationToken))!.Token;
    }

    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(() => _http.PostAsync(TeamPaths.Leave, null, cancellationToken));
    }

    public async Task<DeviceStanding> StandingAsync(CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(() => _http.GetAsync(TeamPaths.Device, cancellationToken));
        return (await answer.Content.ReadFromJsonAsync<DeviceStanding>(cancellationToken))!;
    }

    public async Task<IReadOnlyList<OpenDrill>> DrillsAsync(CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(() => _http.GetAsync(TeamPaths.Drills, cancellationToken));
        return await answer.Content.ReadFromJsonAsync<List<OpenDrill>>(cancellationToken) ?? [];
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> AskAsync(Func<Task<HttpResponseMessage>> ask)
    {
        HttpResponseMessage answer;
        try
        {
            answer = await ask();
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
        {
            throw new TeamException($"{Address} does not answer ({away.Message}). Check the address and the network.", away);
        }

        if (answer.IsSuccessStatusCode)
            return answer;
        using (answer)
        {
            throw new TeamException(answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized => "The team node no longer knows this machine: it was revoked. Join again with a new code from the page Devices.",
                HttpStatusCode.TooManyRequests => "Too many tries. Wait a minute, then try again.",
                _ => await DetailAsync(answer),
            });
        }
    }

    private async Task<string> DetailAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.Content.Headers.ContentType?.MediaType == "application/problem+json" && JsonNode.Parse(text)?["detail"]?.GetValue<string>() is { } detail
            ? detail
            : $"{Address} is no team node, or has a fault: it answered {(int)answer.StatusCode}.";
    }

    // The token goes with each request: over the network only where it is encrypted.
    private static Uri Checked(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        ? uri
        : throw new TeamException($"\"{address}\" is no address of a team node. It begins with https://, as on the page Devices.");
}
