using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CallCoach.Team;

/// <summary>Opens the team's database, and brings its tables up to date.</summary>
internal sealed class TeamDatabase(IDbContextFactory<TeamContext> contexts, IOptions<TeamOptions> settings)
{
    private const int Tries = 5;

    /// <param name="sight">Whose rows the context sees.</param>
    public async Task<TeamContext> OpenAsync(Sight sight, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Sight = sight;
        return context;
    }

    /// <summary>Brings the tables up to date. Several nodes may start at once: EF Core lets one of them do it.</summary>
    /// <exception cref="TeamException">The database can't be reached, or won't have it.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await MigrateAsync(Tries, cancellationToken);
        }
        catch (Exception broken) when (broken is NpgsqlException or System.Net.Sockets.SocketException)
        {
            throw new TeamException($"The team's database can't be used: {broken.Message} Look at Team:Database, and whether PostgreSQL runs.", broken);
        }
    }

    // Without the tries of a request: who starts the program wants to hear at once that the database is not there.
    private async Task MigrateAsync(int tries, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = new TeamContext(new DbContextOptionsBuilder<TeamContext>().UseNpgsql(settings.Value.Database).UseSnakeCaseNamingConvention().Options);
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (PostgresException raced) when (tries > 1 && IsRace(raced))
        {
            await MigrateAsync(tries - 1, cancellationToken);
        }
    }

    // Two nodes make the database, or its table of migrations, in the same moment: the second finds it there when it looks again.
    private static bool IsRace(PostgresException error) =>
        error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ObjectInUse;
}
