using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CallCoach.Team;

/// <summary>What the tool that writes migrations builds a context with; it opens no connection.</summary>
internal sealed class DesignTimeTeam : IDesignTimeDbContextFactory<TeamContext>
{
    public TeamContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<TeamContext>().UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention().Options);
}
