using System.Diagnostics.Metrics;

namespace CallCoach.Measuring.Machine;

/// <summary>Listens to how long the recogniser of this process decodes, whoever asked it to.</summary>
internal sealed class DecodeMeter : IDisposable
{
    private const string InstrumentName = "callcoach.speech.decode.duration";

    private readonly MeterListener _listener = new();
    private readonly Lock _lock = new();
    private double _seconds;
    private int _decodes;

    public DecodeMeter()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name is InstrumentName)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => Add(seconds));
        _listener.Start();
    }

    public int Decodes
    {
        get
        {
            lock (_lock)
                return _decodes;
        }
    }

    /// <summary>Time in which the recogniser was at work, partials and decodes thrown away included.</summary>
    public TimeSpan Busy
    {
        get
        {
            lock (_lock)
                return TimeSpan.FromSeconds(_seconds);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Add(double seconds)
    {
        lock (_lock)
        {
            _seconds += seconds;
            _decodes++;
        }
    }
}
