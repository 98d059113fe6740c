using System.Globalization;
using CallCoach.Calls;

namespace CallCoach.Measuring.Crash;

/// <summary>Tells on standard output what has been shown to somebody: it must never be lost afterwards.</summary>
internal sealed class TellingSink(TextWriter output) : ITipSink
{
    public string Name => "telling";

    public async ValueTask ReceiveAsync(CallInfo call, LogEntry entry, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{call.Id} {entry.Number}").AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }
}
