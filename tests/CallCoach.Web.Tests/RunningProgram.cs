namespace CallCoach.Web.Tests;

/// <summary>A program that has nothing but the pages, on a loopback port of its own.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    private readonly WebApplication app;

    public RunningProgram()
    {
        // As a person starts it: no development settings, from whatever folder.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Production",
            ContentRootPath = Path.GetTempPath(),
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddWeb();
        app = builder.Build();
        app.MapWeb();
    }

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
