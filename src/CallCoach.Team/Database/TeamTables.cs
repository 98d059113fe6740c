using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Keys, indexes and lengths of the team's tables.</summary>
internal static class TeamTables
{
    public static void Configure(ModelBuilder builder)
    {
        Accounts(builder);
        Calls(builder);
        Coaching(builder);
    }

    private static void Accounts(ModelBuilder builder)
    {
        builder.Entity<TeamRow>(team =>
        {
            team.HasIndex(row => row.Name).IsUnique();
            team.Property(row => row.Policy).AsJson();
        });
        builder.Entity<PersonRow>(person =>
        {
            person.ToTable("people");
            person.HasOne<TeamRow>().WithMany().HasForeignKey(row => row.TeamId);
            person.HasIndex(row => row.NormalizedEmail).IsUnique();
        });
        builder.Entity<DeviceRow>(device =>
        {
            device.HasIndex(row => row.TokenHash).IsUnique();
            device.HasIndex(row => new { row.TeamId, row.PersonId });
        });
        builder.Entity<JoinCodeRow>().HasKey(row => row.CodeHash);
        builder.Entity<AuditRow>().HasIndex(row => new { row.TeamId, row.Id });
    }

    private static void Calls(ModelBuilder builder)
    {
        builder.Entity<CallRow>(call =>
        {
            call.HasIndex(row => new { row.DeviceId, row.NodeCall }).IsUnique();
            call.HasIndex(row => new { row.TeamId, row.StartedAt });
            call.HasIndex(row => new { row.TeamId, row.PersonId, row.StartedAt });
            // What the board lists.
            call.HasIndex(row => row.TeamId).HasFilter("seconds is null").HasDatabaseName("ix_calls_live");
            call.Property(row => row.State).AsJson();
            call.Property(row => row.Measures).AsJson();
        });
        builder.Entity<CaptionRow>().HasKey(row => new { row.CallId, row.Number });
        builder.Entity<ReaderRow>().HasKey(row => new { row.CallId, row.Connection });
        builder.Entity<TipRow>(tip =>
        {
            tip.HasIndex(row => row.CallId);
            tip.HasIndex(row => new { row.TeamId, row.CalledAt });
        });
        builder.Entity<WhisperRow>().HasIndex(row => row.CallId);
    }

    private static void Coaching(ModelBuilder builder)
    {
        builder.Entity<MomentRow>(moment =>
        {
            moment.HasIndex(row => new { row.TeamId, row.PersonId, row.SharedAt });
            moment.Property(row => row.Turns).AsJson();
        });
        builder.Entity<CommentRow>().HasIndex(row => row.MomentId);
        builder.Entity<SessionRow>().HasIndex(row => new { row.TeamId, row.PersonId, row.PlannedFor });
        builder.Entity<SessionMomentRow>().HasKey(row => new { row.SessionId, row.Place });
        builder.Entity<DrillTryRow>(attempt =>
        {
            attempt.HasIndex(row => row.SessionId);
            attempt.Property(row => row.Marks).AsJson();
        });
        builder.Entity<ExampleRow>().HasIndex(row => row.TeamId);
        builder.Entity<PlaylistRow>().HasIndex(row => new { row.TeamId, row.Name }).IsUnique();
        builder.Entity<PlaybookRow>().HasIndex(row => new { row.TeamId, row.Name, row.Version }).IsUnique();
        builder.Entity<RetiredTipRow>().HasKey(row => new { row.TeamId, row.Rule });
    }
}
