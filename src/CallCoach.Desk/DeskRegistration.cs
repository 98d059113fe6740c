using CallCoach.Calls;
using CallCoach.Store;
using CallCoach.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

/// <summary>Registers the desk: leads, queue, follow-ups, cards.</summary>
public static class DeskRegistration
{
    /// <summary>The desk with its database. After AddStore.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeskOptions>().Bind(configuration.GetSection(DeskOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeskOptions>, DeskOptionsValidator>();
        services.AddOptions<PolishOptions>().Bind(configuration.GetSection(PolishOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PolishOptions>, PolishOptionsValidator>().AddSingleton<CardPolish>();
        services.TryAddSingleton(provider => RulesOf(provider.GetRequiredService<IOptions<DeskOptions>>().Value));
        services.AddTracking(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StorePragmas>();
        services.AddSingleton<DeskFile>();
        services.AddDbContextFactory<DeskContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<DeskFile>().File.Connection)
            .AddInterceptors(provider.GetRequiredService<StorePragmas>()));
        services.AddSingleton<DeskDatabase>().AddSingleton<DeskClock>().AddSingleton<DialGate>();
        services.AddSingleton<FollowUpPlans>().AddSingleton<CallFindings>().AddSingleton<SoldSentences>().AddSingleton<CardDrafts>();
        services.AddSingleton(provider => new NoteWriter(provider.GetRequiredService<SoldSentences>().Has));
        AddBooks(services);
        return services;
    }

    /// <summary>Lets the desk hear live calls as they go and when they are kept. After AddArchiving.</summary>
    public static IServiceCollection AddLiveDesk(this IServiceCollection services) => services
        .AddSingleton<ITipSink>(provider => new LiveDesk(
            provider.GetRequiredService<CallLinks>(), provider.GetRequiredService<DoNotCallList>(), provider.GetRequiredService<ConsentBook>(), provider.GetRequiredService<ILogger<LiveDesk>>()))
        .AddSingleton<IArchiveListener>(provider => provider.GetRequiredService<CallIntake>());

    private static void AddBooks(IServiceCollection services)
    {
        services.AddSingleton(provider => new DeskUpkeep(provider.GetRequiredService<DeskFile>(), Database(provider)));
        services.AddSingleton(provider => new LeadBook(Database(provider), Clock(provider)));
        services.AddSingleton(provider => new LeadIntake(Database(provider), Clock(provider)));
        services.AddSingleton(provider => new DoNotCallList(Database(provider), Clock(provider), Listeners(provider)));
        services.AddSingleton(provider => new NationalLists(Database(provider), Clock(provider)));
        services.AddSingleton(provider => new ConsentBook(Database(provider), provider.GetRequiredService<DialGate>(), Clock(provider), provider.GetRequiredService<IOptions<DeskOptions>>()));
        services.AddSingleton(provider => new DialQueue(
            Database(provider),
            provider.GetRequiredService<DialGate>(),
            Clock(provider),
            provider.GetRequiredService<Cadence>(),
            provider.GetRequiredService<IOptions<DeskOptions>>(),
            provider.GetRequiredService<IOptions<QueueOptions>>(),
            provider.GetRequiredService<IOptions<BestTimeOptions>>()));
        services.AddSingleton(provider => new FollowUpBook(
            Database(provider), provider.GetRequiredService<FollowUpPlans>(), Clock(provider), provider.GetRequiredService<IOptions<DeskOptions>>().Value, Listeners(provider)));
        services.AddSingleton(provider => new ProposalBook(Database(provider), provider.GetRequiredService<FollowUpBook>(), provider.GetRequiredService<FollowUpPlans>(), Clock(provider)));
        services.AddSingleton(provider => new TaskBook(Database(provider), Clock(provider)));
        services.AddSingleton(provider => new CardDesk(
            Database(provider), provider.GetRequiredService<CardDrafts>(), provider.GetRequiredService<NoteWriter>(), provider.GetRequiredService<CardPolish>(), Clock(provider)));
        services.AddSingleton(provider => new CallBackBook(Database(provider), provider.GetRequiredService<CallArchive>(), Clock(provider)));
        services.AddSingleton(provider => new CallLinks(Database(provider), Clock(provider), provider.GetRequiredService<IOptions<DeskOptions>>().Value));
        services.AddSingleton(provider => new OutcomeBook(
            Database(provider), Clock(provider), provider.GetRequiredService<Cadence>(), provider.GetRequiredService<CallArchive>(), Listeners(provider)));
        services.AddSingleton(provider => new CallIntake(
            provider.GetRequiredService<CallArchive>(),
            Database(provider),
            Clock(provider),
            provider.GetRequiredService<Cadence>(),
            provider.GetRequiredService<CallFindings>(),
            provider.GetRequiredService<FollowUpBook>(),
            provider.GetRequiredService<CardDrafts>(),
            Listeners(provider)));
    }

    private static CallingRules RulesOf(DeskOptions options)
    {
        if (options.CallingRules.Length == 0)
            return CallingRules.Default;
        try
        {
            using var file = File.OpenRead(options.CallingRules);
            return CallingRules.Read(file);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new DeskException($"The calling rules in {options.CallingRules} can't be read ({missing.Message}). Name another file in {DeskOptions.Section}:CallingRules, or none.", missing);
        }
        catch (CallingRulesException wrong)
        {
            throw new DeskException($"{options.CallingRules}: {wrong.Message}", wrong);
        }
    }

    private static DeskDatabase Database(IServiceProvider provider) => provider.GetRequiredService<DeskDatabase>();

    private static DeskClock Clock(IServiceProvider provider) => provider.GetRequiredService<DeskClock>();

    private static IEnumerable<IDeskListener> Listeners(IServiceProvider provider) => provider.GetServices<IDeskListener>();
}
