using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CallCoach.Contracts;
using CallCoach.Team;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Team;

/// <summary>A team with reps, their nodes and a lead, made for one run in the team's database.</summary>
internal sealed partial class BenchTeam(string database) : IAsyncDisposable
{
    private const string Password = "a long password of a bench";

    private static readonly SharePolicy s_all = new(1, LiveCalls: true, LiveFigures: true, Captions: true, Whispers: true, Figures: true, TipEffects: true);

    private readonly ServiceProvider _services = ServicesOf(database);

    public Guid Id { get; } = Guid.CreateVersion7();

    private string Email => $"lead-{Id:n}@example.com";

    /// <returns>Tokens of the reps' nodes.</returns>
    public async Task<IReadOnlyList<string>> MakeAsync(int reps, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        await using var context = await _services.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, cancellationToken);
        context.Teams.Add(new TeamRow { Id = Id, Name = $"Bench {Id:n}", Policy = s_all, MadeAt = DateTimeOffset.UnixEpoch });
        var tokens = Enumerable.Range(0, reps).Select(_ => DeviceToken.New()).ToList();
        foreach (var (rep, token) in tokens.Index())
        {
            var person = Person($"rep-{rep.ToString(CultureInfo.InvariantCulture)}-{Id:n}@example.com", $"Rep {rep}", TeamRole.Rep);
            context.Users.Add(person);
            context.Devices.Add(new DeviceRow { Id = Guid.CreateVersion7(), TeamId = Id, PersonId = person.Id, Name = "bench", TokenHash = DeviceToken.HashOf(token) });
        }

        await context.SaveChangesAsync(cancellationToken);
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<PersonRow>>().CreateAsync(Person(Email, "Lead", TeamRole.Lead), Password);
        return made.Succeeded ? tokens : throw new MeasuringException($"The lead's account can't be made: {string.Join(' ', made.Errors.Select(error => error.Description))}");
    }

    /// <summary>Signs the lead in, as a browser does.</summary>
    /// <returns>The cookies.</returns>
    public async Task<string> SignInAsync(Uri node, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = node };
        var page = await client.GetStringAsync("/sign-in", cancellationToken);
        var field = HiddenField().Match(page);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["email"] = Email,
            ["password"] = Password,
            ["next"] = "/board",
            [field.Groups["name"].Value] = WebUtility.HtmlDecode(field.Groups["value"].Value),
        });
        using var answer = await client.PostAsync("/sign-in", form, cancellationToken);
        return answer.StatusCode == HttpStatusCode.Redirect || answer.StatusCode == HttpStatusCode.Found
            ? cookies.GetCookieHeader(node)
            : throw new MeasuringException($"The lead is not let in: {(int)answer.StatusCode}.");
    }

    /// <summary>What is kept: the last number of each device, and the lines of all calls.</summary>
    public async Task<(long Accepted, long Captions, int Calls)> CountAsync(CancellationToken cancellationToken)
    {
        await using var context = await _services.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(Id), cancellationToken);
        return (
            await context.Devices.SumAsync(device => device.Accepted, cancellationToken), await context.Captions.LongCountAsync(cancellationToken),
            await context.Calls.CountAsync(cancellationToken));
    }

    /// <summary>Transactions of the database so far, as its own count says; each was a round trip or more.</summary>
    public async Task<long> CommitsAsync(CancellationToken cancellationToken)
    {
        await using var context = await _services.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(Id), cancellationToken);
        return await context.Database.SqlQuery<long>($"select xact_commit as \"Value\" from pg_stat_database where datname = current_database()").SingleAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private PersonRow Person(string email, string name, TeamRole role) => new()
    {
        Id = Guid.CreateVersion7(),
        TeamId = Id,
        Name = name,
        Role = role,
        Email = email,
        UserName = email,
        NormalizedEmail = email.ToUpperInvariant(),
        NormalizedUserName = email.ToUpperInvariant(),
        SecurityStamp = Guid.NewGuid().ToString("n"),
    };

    private static ServiceProvider ServicesOf(string database)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Team:Database"] = database };
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTeam(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return services.BuildServiceProvider();
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HiddenField();
}
