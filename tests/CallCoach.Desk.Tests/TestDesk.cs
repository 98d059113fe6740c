using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Desk.Tests;

/// <summary>A desk in a folder of its own, with the real archive and coach, on Tuesday 17 November 2026, ten in the morning in New York.</summary>
internal sealed class TestDesk : IAsyncDisposable
{
    public static readonly DateTimeOffset Tuesday = new(2026, 11, 17, 15, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly TempFolder _folder = new();

    public TestDesk(DateTimeOffset? now = null, IDeskListener? listener = null, params (string Name, string Value)[] settings)
    {
        Time = new FakeTimeProvider(now ?? Tuesday);
        Time.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings
            .Append(("Data:Folder", _folder.Path)).Append(("Call:RepName", "Maya"))
            .ToDictionary(setting => setting.Item1, setting => (string?)setting.Item2, StringComparer.Ordinal)).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<ILanguageModel, UnmarkedLanguage>();
        services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        services.AddCoaching(configuration);
        services.AddCalls(configuration);
        services.AddStore(configuration);
        services.AddDesk(configuration).AddLiveDesk();
        if (listener is not null)
            services.AddSingleton(listener);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; }

    public LeadBook Leads => Get<LeadBook>();

    public DialQueue Queue => Get<DialQueue>();

    public DoNotCallList DoNotCall => Get<DoNotCallList>();

    public FollowUpBook FollowUps => Get<FollowUpBook>();

    public ProposalBook Proposals => Get<ProposalBook>();

    public CardDesk Cards => Get<CardDesk>();

    public CallIntake Intake => Get<CallIntake>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A lead with one number, where it is there.</summary>
    public async Task<Lead> AddAsync(string number = "(212) 736-5000", string first = "Jordan", string company = "Fern Hollow Landscaping", string? state = "NY", string? owner = null)
    {
        var lead = Make(number, first, company, state) with { Owner = owner, AddedAt = Instant.FromDateTimeOffset(Time.GetUtcNow() - TimeSpan.FromDays(2)) };
        return (await Leads.AddAsync([lead], Token))[0].Lead;
    }

    public static Lead Make(string number, string first, string company, string? state, string country = "US")
    {
        var read = NumberReader.Read(number, country);
        Assert.True(read.IsValid, read.Problem);
        return new Lead(new LeadId(Guid.CreateVersion7()), "landscaping")
        {
            FirstName = first,
            Person = first,
            Company = company,
            Address = new PostalAddress("1 Elm Road", "Albany", state, "12203", country),
            Numbers = [LeadNumber.From(read)],
        };
    }

    /// <summary>A sample call as it is kept after it ended, with the desk told of it.</summary>
    public async Task<string> CallAsync(string sample, Lead? lead = null, DateTimeOffset? at = null)
    {
        var call = await KeepAsync(SampleCall.Load(sample), at ?? Time.GetUtcNow());
        if (lead is not null)
            await Get<CallLinks>().LinkAsync(call, lead.Id, number: null, LinkedBy.Taken, wasAsked: false, Token);
        await Intake.TakeAsync(call, Token);
        return call;
    }

    /// <summary>Lets the live desk hear a call up to, and not with, its end.</summary>
    public async Task HearAsync(string call, IEnumerable<CallEvent> events)
    {
        var live = _services.GetServices<ITipSink>().Single(sink => sink.Name == "desk");
        var number = 0;
        foreach (var happened in events.TakeWhile(happened => happened is not CallEnded))
            await live.ReceiveAsync(new CallInfo(call, Time.GetUtcNow(), "test", null), new LogEntry(++number, happened), Token);
    }

    public static IReadOnlyList<CallEvent> Judged(string sample, LeadFacts? lead = null)
    {
        var call = SampleCall.Load(sample);
        return Replay.Run(GoldenLogs.Of(call, call.Head() with { Lead = lead ?? call.Lead }), CoachDetectors.Create);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private async Task<string> KeepAsync(SampleCall sample, DateTimeOffset at)
    {
        var id = $"{at.UtcDateTime:yyyyMMdd-HHmmss}-0000";
        var log = Replay.Run(GoldenLogs.Of(sample, sample.Head()), CoachDetectors.Create);
        await Get<CallJournals>().ImportAsync(new JournalHead(JournalHead.CurrentSchema, new CallInfo(id, at, "test", null), SoundPlan.Devices), Entries(log), Token);
        await Get<Rebuild>().MissingAsync(Token);
        return id;
    }

    private static async IAsyncEnumerable<LogEntry> Entries(IReadOnlyList<CallEvent> log)
    {
        await Task.CompletedTask;
        for (var i = 0; i < log.Count; i++)
            yield return new LogEntry(i + 1, log[i]);
    }
}
