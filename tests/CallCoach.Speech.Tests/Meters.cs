using System.Diagnostics.Metrics;

namespace CallCoach.Speech.Tests;

internal static class Meters
{
    public static SpeechMetrics Speech() => new(new Factory());

    private sealed class Factory : IMeterFactory
    {
        public Meter Create(MeterOptions options) => new(options);

        public void Dispose()
        {
        }
    }
}
