using System.Net;
using System.Text.RegularExpressions;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Web.Tests;

/// <summary>The pages over a real archive with three sample calls, on a loopback port of its own; the coach is the real one.</summary>
public sealed partial class ArchiveProgram : IAsyncLifetime
{
    public const string Warm = "20261116-090000-0001";
    public const string Other = "20261117-100000-0002";
    public const string Wordless = "20261117-110000-0003";

    private static readonly DateTimeOffset Today = new(2026, 11, 17, 18, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();
    private readonly WebApplication _app;

    public ArchiveProgram()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = Path.GetTempPath() });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Configuration["Data:Folder"] = _folder.Path;
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<ILanguageModel, UnmarkedLanguage>();
        builder.Services.AddSingleton<ITeamSharing>(Sharing).AddSingleton<IDrills>(Drills);
        builder.Services.AddSingleton<NewCoach>(() => new Coach(CoachDetectors.Create).Observe);
        builder.Services.AddCoaching(builder.Configuration).AddCalls(builder.Configuration).AddStore(builder.Configuration).AddDesk(builder.Configuration).AddWeb();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        _app = builder.Build();
        _app.MapWeb();
    }

    /// <summary>Keeps cookies, and follows no redirect.</summary>
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    internal FakeTeamSharing Sharing { get; } = new();

    internal FakeDrills Drills { get; } = new();

    public FakeTimeProvider Time { get; } = new(Today);

    public CallArchive Archive => _app.Services.GetRequiredService<CallArchive>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Time.SetLocalTimeZone(TimeZoneInfo.Utc);
        var journals = _app.Services.GetRequiredService<CallJournals>();
        await KeptCalls.WriteAsync(journals, Warm, "d01", Token);
        await KeptCalls.WriteAsync(journals, Other, "d03", Token);
        await KeptCalls.WriteAsync(journals, Wordless, Replay.Run(Conversation.Start().Events(3), CoachDetectors.Create), Token);
        await _app.Services.GetRequiredService<Rebuild>().AllAsync(null, Token);
        await _app.StartAsync(Token);
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task<string> PageAsync(string address) => await Client.GetStringAsync(address, Token);

    /// <summary>Posts a form as a page does: with the hidden field that the page carries.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = FormToken().Match(await PageAsync(page)).Groups["value"].Value;
        return await Client.PostAsync(address, new FormUrlEncodedContent(
            fields.Append(("form-token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), Token);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [GeneratedRegex("name=\"form-token\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();
}
