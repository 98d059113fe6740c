using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Store.Tests;

/// <summary>An archive in a folder of its own, with the real coach, and a language model that marks nothing.</summary>
internal sealed class Archive : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly TempFolder? _own;

    public Archive(TempFolder? folder = null, Action<IServiceCollection>? also = null, params (string Name, string Value)[] settings)
    {
        Folder = folder ?? (_own = new TempFolder());
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings
            .Append(("Data:Folder", Folder.Path)).ToDictionary(setting => setting.Item1, setting => (string?)setting.Item2, StringComparer.Ordinal)).Build();
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics();
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<ILanguageModel, UnmarkedLanguage>();
        services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        services.AddCoaching(configuration);
        services.AddCalls(configuration);
        services.AddStore(configuration);
        also?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public TempFolder Folder { get; }

    public FakeTimeProvider Time { get; } = new(Monday.AddDays(1));

    public IServiceProvider Services => _services;

    public CallArchive Calls => Get<CallArchive>();

    public CallJournals Journals => Get<CallJournals>();

    public StoreUpkeep Upkeep => Get<StoreUpkeep>();

    public Rebuild Rebuild => Get<Rebuild>();

    public string DatabasePath => Folder.File(StoreFile.Name);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A sample call as the coach judges it.</summary>
    public static IReadOnlyList<CallEvent> Judged(string sample) => Replay.Run(GoldenLogs.Of(sample), CoachDetectors.Create);

    /// <summary>A call in which the prospect says one thing, as the coach judges it.</summary>
    public static IReadOnlyList<CallEvent> Saying(string text)
    {
        var said = new Utterance(1, Speaker.Prospect, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), text, Conversation.EvenWords(text, 1, 4), LanguageMarks.None);
        return Replay.Run([new CallStarted(TimeSpan.Zero, Heads.Jordan), new UtteranceHeard(TimeSpan.FromSeconds(5), said), new CallEnded(TimeSpan.FromSeconds(6))], CoachDetectors.Create);
    }

    /// <summary>Keeps a sample call.</summary>
    public Task<string> AddAsync(string sample, DateTimeOffset? at = null) => AddAsync(Judged(sample), at ?? Monday);

    /// <summary>Keeps a call.</summary>
    public async Task<string> AddAsync(IReadOnlyList<CallEvent> log, DateTimeOffset at)
    {
        var id = await JournalAsync(log, at);
        await Get<CallKeeper>().KeepAsync(id, Token);
        return id;
    }

    /// <summary>Writes the journal of a call and keeps nothing.</summary>
    public async Task<string> JournalAsync(IReadOnlyList<CallEvent> log, DateTimeOffset at)
    {
        var id = $"{at.UtcDateTime:yyyyMMdd-HHmmss}-0000";
        var head = new JournalHead(JournalHead.CurrentSchema, new CallInfo(id, at, "test", null), SoundPlan.Devices);
        await Journals.ImportAsync(head, Entries(log), Token);
        return id;
    }

    public async Task<CallReview> OpenAsync(string call) => await Calls.OpenAsync(call, Token) ?? throw new InvalidOperationException("There is no such call.");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _own?.Dispose();
    }

    private static async IAsyncEnumerable<LogEntry> Entries(IReadOnlyList<CallEvent> log)
    {
        await Task.CompletedTask;
        for (var i = 0; i < log.Count; i++)
            yield return new LogEntry(i + 1, log[i]);
    }
}
