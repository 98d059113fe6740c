using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>Whether both sides give sound, and how much.</summary>
internal static class LevelCheck
{
    private static readonly TimeSpan Listens = TimeSpan.FromSeconds(2);

    public static async Task<CheckResult> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (rep, prospect) = (new LevelMeter(), new LevelMeter());
        await using var source = services.GetRequiredService<OpenSound>()(SoundPlan.Devices, TimeSpan.Zero);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        over.CancelAfter(Listens);
        try
        {
            await foreach (var frame in source.ReadAsync(over.Token))
            {
                using (frame)
                    (frame.Track == Track.Rep ? rep : prospect).Add(frame);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Heard enough.
        }

        return Judge(rep.Read(Listens), prospect.Read(Listens));
    }

    // Nobody calls now: a headset that plays nothing is well, a microphone that hears nothing is muted.
    internal static CheckResult Judge(TrackLevel rep, TrackLevel prospect)
    {
        var found = $"microphone {Percent(rep)}, headset {Percent(prospect)}";
        return rep.Peak > 0
            ? CheckResult.Ok(found)
            : CheckResult.Warn(found, "The microphone gives no sound at all: unmute it, or choose another with Audio:RepDevice.");
    }

    private static string Percent(TrackLevel level) => $"{level.Rms:P0}";
}
