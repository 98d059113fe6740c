using CallCoach.Store;

namespace CallCoach;

/// <summary>Whether the database of calls is whole.</summary>
internal static class ArchiveCheck
{
    private const double Megabyte = 1024 * 1024;

    public static async Task<CheckResult> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var upkeep = services.GetRequiredService<StoreUpkeep>();
        if (await upkeep.CheckAsync(cancellationToken) is [var wrong, ..])
        {
            return CheckResult.Fail(
                $"the database is damaged: {wrong}",
                "Restore a backup with callcoach restore, or run callcoach rebuild: calls come back from their journals.");
        }

        var (calls, bytes) = await upkeep.MeasureAsync(cancellationToken);
        return CheckResult.Ok(FormattableString.Invariant($"{calls} calls, {bytes / Megabyte:0.0} MB, whole"));
    }
}
