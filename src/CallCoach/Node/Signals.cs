using System.Runtime.InteropServices;

namespace CallCoach;

/// <summary>
/// What the person or the system asks of the process. An interrupt (Ctrl+C) asks to quit: the call ends. A termination asks to stop:
/// the call is left open for the next start. A second one does not wait.
/// </summary>
internal sealed class Signals : IDisposable
{
    private readonly CancellationTokenSource _quit = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _either;
    private readonly PosixSignalRegistration[] _registrations;

    public Signals(CancellationToken quit)
    {
        _either = CancellationTokenSource.CreateLinkedTokenSource(_quit.Token, _stop.Token, quit);
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Take(context, _quit)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Take(context, _stop)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Take(context, _stop)),
        ];
    }

    /// <summary>Asked to quit or to stop.</summary>
    public CancellationToken Any => _either.Token;

    /// <summary>Asked to stop, not to quit.</summary>
    public bool IsStop => _stop.IsCancellationRequested;

    /// <summary>Quits as an interrupt does.</summary>
    public void Quit() => _quit.Cancel();

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _either.Dispose();
        _quit.Dispose();
        _stop.Dispose();
    }

    private void Take(PosixSignalContext context, CancellationTokenSource asked)
    {
        if (_either.IsCancellationRequested)
            return; // the second time: the process ends as it would without us

        context.Cancel = true;
        asked.Cancel();
    }
}
