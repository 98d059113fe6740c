using CallCoach.Models.Downloading;
using Spectre.Console;

namespace CallCoach;

/// <summary>A bar on standard error while a file is fetched. It stays away where nobody would see it.</summary>
internal sealed class DownloadBar : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _done = new();
    private readonly Task _showing;
    private DownloadProgress _last;

    private DownloadBar(string name, IAnsiConsole? console) => _showing = console is null ? Task.CompletedTask : ShowAsync(name, console);

    public static DownloadBar Of(string name, Terminal terminal) =>
        new(name, terminal.Error.Profile.Capabilities.Interactive ? terminal.Error : null);

    public void Tell(DownloadProgress progress)
    {
        lock (_done)
            _last = progress;
    }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _showing;
        _done.Dispose();
    }

    private Task ShowAsync(string name, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
        .StartAsync(async progress =>
        {
            var task = progress.AddTask(name.EscapeMarkup(), maxValue: 1);
            while (!_done.IsCancellationRequested)
            {
                DownloadProgress last;
                lock (_done)
                    last = _last;
                if (last.Total is { } total)
                    task.MaxValue = total;
                else
                    task.IsIndeterminate = true;
                task.Value = last.Done;
                await Task.Delay(Step, CancellationToken.None);
            }
        });
}
