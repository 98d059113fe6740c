using CallCoach.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>The tables of the desk. What belongs to a lead names it and goes with it; suppressions stay for good.</summary>
internal sealed class DeskContext(DbContextOptions<DeskContext> options) : DbContext(options)
{
    public DbSet<LeadRow> Leads => Set<LeadRow>();

    public DbSet<NumberRow> Numbers => Set<NumberRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    public DbSet<OutcomeRow> Outcomes => Set<OutcomeRow>();

    public DbSet<FollowUpRow> FollowUps => Set<FollowUpRow>();

    public DbSet<FollowUpChangeRow> FollowUpChanges => Set<FollowUpChangeRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<TaskRow> Tasks => Set<TaskRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<SuppressionRow> Suppressions => Set<SuppressionRow>();

    public DbSet<ListedNumberRow> ListedNumbers => Set<ListedNumberRow>();

    public DbSet<NationalListRow> NationalLists => Set<NationalListRow>();

    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    public DbSet<CallLinkRow> CallLinks => Set<CallLinkRow>();

    public DbSet<CallBackRow> CallBacks => Set<CallBackRow>();

    public DbSet<SecretRow> Secrets => Set<SecretRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantMilliseconds>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayText>();
        configurationBuilder.Properties<TimeSpan>().HaveConversion<MillisecondsConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LeadRow>(lead =>
        {
            lead.Property(row => row.Id).ValueGeneratedNever();
            lead.HasIndex(row => row.IsTouched);
            lead.HasIndex(row => row.Segment);
            lead.HasIndex(row => row.CompanyKey);
            lead.HasIndex(row => row.FirstName);
        });
        modelBuilder.Entity<NumberRow>().HasKey(row => row.Number);
        modelBuilder.Entity<AttemptRow>(attempt =>
        {
            attempt.Property(row => row.Id).ValueGeneratedNever();
            attempt.HasIndex(row => row.CallId).IsUnique();
            attempt.HasIndex(row => row.At);
            attempt.HasMany(row => row.Outcomes).WithOne().HasForeignKey(row => row.AttemptId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<FollowUpRow>(followUp =>
        {
            followUp.Property(row => row.Id).ValueGeneratedNever();
            followUp.HasIndex(row => new { row.State, row.At });
            followUp.HasMany<FollowUpChangeRow>().WithOne().HasForeignKey(row => row.FollowUpId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ProposalRow>(proposal =>
        {
            proposal.Property(row => row.Id).ValueGeneratedNever();
            proposal.HasIndex(row => row.State);
        });
        modelBuilder.Entity<TaskRow>(task =>
        {
            task.Property(row => row.Id).ValueGeneratedNever();
            task.HasIndex(row => row.State);
        });
        modelBuilder.Entity<CardRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<SuppressionRow>(suppression =>
        {
            suppression.Property(row => row.Id).ValueGeneratedNever();
            suppression.HasIndex(row => row.CallId);
        });
        modelBuilder.Entity<ListedNumberRow>().HasKey(row => new { row.Number, row.Country });
        modelBuilder.Entity<NationalListRow>().HasKey(row => row.Country);
        modelBuilder.Entity<ConsentRow>().HasKey(row => row.CallId);
        modelBuilder.Entity<CallLinkRow>().HasKey(row => row.CallId);
        modelBuilder.Entity<SecretRow>().HasKey(row => row.Name);

        Owned<NumberRow>(modelBuilder, nameof(NumberRow.LeadId));
        Owned<FactRow>(modelBuilder, nameof(FactRow.LeadId));
        Owned<AttemptRow>(modelBuilder, nameof(AttemptRow.LeadId));
        Owned<FollowUpRow>(modelBuilder, nameof(FollowUpRow.LeadId));
        Owned<ProposalRow>(modelBuilder, nameof(ProposalRow.LeadId));
        Owned<TaskRow>(modelBuilder, nameof(TaskRow.LeadId));
        Owned<CardRow>(modelBuilder, nameof(CardRow.LeadId));
        Owned<ConsentRow>(modelBuilder, nameof(ConsentRow.LeadId));
        Owned<CallLinkRow>(modelBuilder, nameof(CallLinkRow.LeadId));
        Owned<CallBackRow>(modelBuilder, nameof(CallBackRow.LeadId));
    }

    private static void Owned<TRow>(ModelBuilder modelBuilder, string lead)
        where TRow : class =>
        modelBuilder.Entity<LeadRow>().HasMany<TRow>().WithOne().HasForeignKey(lead).OnDelete(DeleteBehavior.Cascade);
}
