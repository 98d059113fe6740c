using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CallCoach.Team;

/// <summary>Opens the team's database, and brings its tables up to date.</summary>
internal sealed class TeamDatabase(IDbContextFactory<TeamContext> contexts)
{
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
            await using var context = await OpenAsync(Sight.OfNode, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (Exception broken) when (broken is NpgsqlException or System.Net.Sockets.SocketException)
        {
            throw new TeamException($"The team's database can't be used: {broken.Message} Look at Team:Database, and whether PostgreSQL runs.", broken);
        }
    }
}
