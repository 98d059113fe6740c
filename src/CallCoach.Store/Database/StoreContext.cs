using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>The tables. What is read off journals hangs on the key of a call and goes with it; what the rep wrote is named by the call's id and stays.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<CallRow> Calls => Set<CallRow>();

    public DbSet<UtteranceRow> Utterances => Set<UtteranceRow>();

    public DbSet<MomentRow> Moments => Set<MomentRow>();

    public DbSet<ScoreRow> Scores => Set<ScoreRow>();

    public DbSet<GapRow> Gaps => Set<GapRow>();

    public DbSet<CallEditRow> CallEdits => Set<CallEditRow>();

    public DbSet<WordEditRow> WordEdits => Set<WordEditRow>();

    public DbSet<ScoreEditRow> ScoreEdits => Set<ScoreEditRow>();

    public DbSet<TipEditRow> TipEdits => Set<TipEditRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<TagRow> Tags => Set<TagRow>();

    public DbSet<SavedViewRow> SavedViews => Set<SavedViewRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<TimeSpan>().HaveConversion<MillisecondsConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CallRow>(call =>
        {
            call.Property(row => row.Id).ValueGeneratedNever();
            call.HasIndex(row => row.Call).IsUnique();
            call.HasIndex(row => row.SoundHash);
            call.HasIndex(row => row.Number);
            call.HasIndex(row => new { row.Outcome, row.Id });
            call.HasIndex(row => new { row.Segment, row.Id });
        });
        Owned<UtteranceRow>(modelBuilder, row => row.CallId);
        Owned<MomentRow>(modelBuilder, row => row.CallId);
        Owned<ScoreRow>(modelBuilder, row => row.CallId);
        Owned<GapRow>(modelBuilder, row => row.CallId);
        modelBuilder.Entity<MomentRow>().HasIndex(row => new { row.Kind, row.CallId });

        modelBuilder.Entity<CallEditRow>().HasKey(row => row.Call);
        modelBuilder.Entity<WordEditRow>().HasKey(row => new { row.Call, row.Speaker, row.Utterance, row.Word });
        modelBuilder.Entity<ScoreEditRow>().HasKey(row => new { row.Call, row.Name });
        modelBuilder.Entity<TipEditRow>().HasKey(row => new { row.Call, row.At });
        modelBuilder.Entity<NoteRow>().HasIndex(row => row.Call);
        modelBuilder.Entity<TagRow>().HasKey(row => new { row.Call, row.Tag });
        modelBuilder.Entity<TagRow>().HasIndex(row => row.Tag);
        modelBuilder.Entity<SavedViewRow>().HasKey(row => row.Name);
    }

    // The key begins with the call's: the primary key finds all of a call, and no other index is needed for it.
    private static void Owned<TRow>(ModelBuilder modelBuilder, System.Linq.Expressions.Expression<Func<TRow, object?>> call)
        where TRow : class =>
        modelBuilder.Entity<TRow>(row =>
        {
            row.Property<long>("Id").ValueGeneratedNever();
            row.Property(call);
        });
}
