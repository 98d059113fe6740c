using CallCoach.Audio;
using CallCoach.Testing;
using CsCheck;

namespace CallCoach.Calls.Tests;

/// <summary>Calls of any shape: turns of both sides that overlap or not, recognised soon or late, holes between.</summary>
internal static class ScriptedCallGen
{
    private static readonly Gen<(int Kind, double Pause, double Length, double Late)> Turn =
        Gen.Select(Gen.Int[0, 8], Gen.Double[-0.5, 2], Gen.Double[0.2, 4], Gen.Double[0, 3]);

    public static Gen<ScriptedCall> Calls { get; } = Turn.Array[0, 12].Select(turns =>
    {
        var call = new ScriptedCall();
        var at = 0.5;
        foreach (var (kind, pause, length, late) in turns)
        {
            var from = Math.Max(0, at + pause);
            at = from + length;
            _ = kind switch
            {
                0 => call.Lost(Track.Rep, from, at),
                < 5 => call.Rep("one two three", from, at, late),
                _ => call.Prospect("four five", from, at, late),
            };
        }

        return call;
    });
}
