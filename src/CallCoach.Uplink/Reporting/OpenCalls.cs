using CallCoach.Calls;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Uplink;

/// <summary>
/// Calls that the team has yet to be told the end of: an empty file each, so that a crash between a call's end and the outbox forgets none. What a crash
/// left is told at the next start; a call that is told twice is kept once.
/// </summary>
internal sealed class OpenCalls(IOptions<DataOptions> data, CallJournals journals, TeamReport report, ILogger<OpenCalls> log) : IHostedService
{
    private readonly string _folder = Path.Combine(data.Value.FullFolder, "uplink", "open");

    public void Add(string call)
    {
        OwnFile.CreateFolder(_folder);
        OwnFile.Touch(PathOf(call));
    }

    /// <summary>Tells the team of a call that is over; one that still goes on is left.</summary>
    public void Tell(string call)
    {
        try
        {
            if (journals.Find(call) is { } journal && CallReport.Of(journal.Head.Call, [.. journal.ReadAfter(0).Select(entry => entry.Event)]) is { } over)
                report.Tell(over);
            else if (journals.Find(call) is not null)
                return;
            File.Delete(PathOf(call));
        }
        catch (Exception failure) when (failure is IOException or JournalException)
        {
            log.CallNotTold(failure, call);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(_folder))
            return Task.CompletedTask;
        foreach (var call in Directory.GetFiles(_folder).Select(Path.GetFileName).OfType<string>().Where(CallId.IsOne).Order(StringComparer.Ordinal))
            Tell(call);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string PathOf(string call) => Path.Combine(_folder, call);
}
