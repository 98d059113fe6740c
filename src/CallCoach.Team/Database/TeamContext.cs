using System.Linq.Expressions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>
/// The team's tables. Each query sees the rows of one team only, and for a rep only that rep's: <see cref="Sight"/> says whose. A context that was not
/// told sees nothing.
/// </summary>
internal sealed class TeamContext(DbContextOptions<TeamContext> options) : IdentityUserContext<PersonRow, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Whose rows this context sees.</summary>
    public Sight Sight { get; set; } = Sight.Nothing;

    public DbSet<TeamRow> Teams => Set<TeamRow>();

    public DbSet<DeviceRow> Devices => Set<DeviceRow>();

    public DbSet<JoinCodeRow> JoinCodes => Set<JoinCodeRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<CallRow> Calls => Set<CallRow>();

    public DbSet<CaptionRow> Captions => Set<CaptionRow>();

    public DbSet<TipRow> Tips => Set<TipRow>();

    public DbSet<WhisperRow> Whispers => Set<WhisperRow>();

    public DbSet<ReaderRow> Readers => Set<ReaderRow>();

    public DbSet<MomentRow> Moments => Set<MomentRow>();

    public DbSet<CommentRow> Comments => Set<CommentRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<SessionMomentRow> SessionMoments => Set<SessionMomentRow>();

    public DbSet<DrillTryRow> DrillTries => Set<DrillTryRow>();

    public DbSet<ExampleRow> Examples => Set<ExampleRow>();

    public DbSet<PlaylistRow> Playlists => Set<PlaylistRow>();

    public DbSet<PlaybookRow> Playbooks => Set<PlaybookRow>();

    public DbSet<RetiredTipRow> RetiredTips => Set<RetiredTipRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<TeamRole>().HaveConversion<string>();
        configurationBuilder.Properties<SessionStage>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        TeamTables.Configure(builder);
        foreach (var type in builder.Model.GetEntityTypes().Select(entity => entity.ClrType).ToArray())
        {
            if (typeof(IPersonRow).IsAssignableFrom(type))
                builder.Entity(type).HasQueryFilter(OfPerson(type));
            else if (typeof(ITeamRow).IsAssignableFrom(type))
                builder.Entity(type).HasQueryFilter(OfTeam(type));
        }

        builder.Entity<TeamRow>().HasQueryFilter(team => Sight.Everything || team.Id == Sight.Team);
    }

    // Written out for each table, since a filter on an interface can't be translated.
    private LambdaExpression OfTeam(Type type) => Filter(type, (ITeamRow row) => Sight.Everything || row.TeamId == Sight.Team);

    private LambdaExpression OfPerson(Type type) => Filter(
        type, (IPersonRow row) => Sight.Everything || (row.TeamId == Sight.Team && (Sight.Rep == null || row.PersonId == Sight.Rep)));

    private static LambdaExpression Filter<TRow>(Type type, Expression<Func<TRow, bool>> filter)
    {
        var row = Expression.Parameter(type, "row");
        return Expression.Lambda(new RowOf(filter.Parameters[0], row).Visit(filter.Body), row);
    }
}
