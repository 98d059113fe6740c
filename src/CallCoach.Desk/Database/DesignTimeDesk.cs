using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CallCoach.Desk;

/// <summary>What the tool that writes migrations builds a context with; it opens no file.</summary>
internal sealed class DesignTimeDesk : IDesignTimeDbContextFactory<DeskContext>
{
    public DeskContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<DeskContext>().UseSqlite("Data Source=:memory:").Options);
}
