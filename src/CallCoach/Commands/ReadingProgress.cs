using CallCoach.Calls;
using Spectre.Console;

namespace CallCoach;

/// <summary>A progress bar on standard error while a recording is read. It stays away where nobody would see it.</summary>
internal sealed class ReadingProgress : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _done = new();
    private readonly Task _showing;

    private ReadingProgress(Task showing, CancellationTokenSource done) => (_showing, _done) = (showing, done);

    /// <param name="isQuiet">True while the transcript itself runs through the same terminal and shows how far it is.</param>
    public static ReadingProgress Of(CallRun run, TimeSpan? length, Terminal terminal, bool isQuiet)
    {
        var done = new CancellationTokenSource();
        var isSeen = terminal.Error.Profile.Capabilities.Interactive && !isQuiet && length > TimeSpan.Zero;
        return new(isSeen ? ShowAsync(run, length!.Value, terminal.Error, done.Token) : Task.CompletedTask, done);
    }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _showing;
        _done.Dispose();
    }

    private static Task ShowAsync(CallRun run, TimeSpan length, IAnsiConsole console, CancellationToken done) =>
        console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("Listening", maxValue: length.TotalSeconds);
            while (!done.IsCancellationRequested)
            {
                task.Value = run.Inbox.Clock.Now.TotalSeconds;
                await Task.Delay(Step, CancellationToken.None);
            }
        });
}
