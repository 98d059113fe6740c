using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class ReplayTests
{
    public static TheoryData<string, string> Calls =>
        new(SampleCall.Ids.SelectMany(id => Enum.GetNames<Intensity>().Select(intensity => (id, intensity))));

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_stored_log_replays_to_the_very_same_log_byte_for_byte(string id, string intensity)
    {
        var sample = SampleCall.Load(id);
        IReadOnlyList<IDetector> Detectors(CoachingOptions options) => [new LabelDetector(sample), .. FlowDetectors.Create(options)];
        var stored = Text(Replay.Run(GoldenLogs.Of(id, Enum.Parse<Intensity>(intensity), pause: 0.35), Detectors));

        var again = Text(Replay.Run(CallLogJson.Read(new StringReader(stored)), Detectors));

        Assert.Equal(stored, again);
        Assert.Contains("\"type\":\"tip-shown\"", stored, StringComparison.Ordinal);
    }

    private static string Text(IEnumerable<CallEvent> log)
    {
        var text = new StringWriter();
        CallLogJson.Write(text, log);
        return text.ToString();
    }
}
