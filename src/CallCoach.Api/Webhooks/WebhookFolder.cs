using System.Text.Json;
using CallCoach.Calls;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>Deliveries on disk, a file each: what waits outlives a restart, and what was given up can be looked at.</summary>
public sealed class WebhookFolder(IOptions<DataOptions> data)
{
    private const int MostWaiting = 10_000;

    private readonly string _waiting = Path.Combine(data.Value.FullFolder, "webhooks");
    private readonly string _dead = Path.Combine(data.Value.FullFolder, "webhooks", "dead");

    /// <summary>Deliveries that wait: suppressions, then the next one first.</summary>
    public IReadOnlyList<WebhookDelivery> Waiting() =>
        [.. Read(_waiting).OrderByDescending(delivery => delivery.Type == WebhookDelivery.SuppressionAdded).ThenBy(delivery => delivery.NextAt)];

    /// <summary>Deliveries that were given up, the newest first.</summary>
    public IReadOnlyList<WebhookDelivery> Dead() => [.. Read(_dead).OrderByDescending(delivery => delivery.CreatedAt)];

    internal void Save(WebhookDelivery delivery) => Write(_waiting, delivery);

    internal void Remove(WebhookDelivery delivery) => File.Delete(PathOf(_waiting, delivery));

    internal void GiveUp(WebhookDelivery delivery)
    {
        Write(_dead, delivery);
        Remove(delivery);
    }

    private static void Write(string folder, WebhookDelivery delivery)
    {
        OwnFile.CreateFolder(folder);
        var path = PathOf(folder, delivery);
        File.WriteAllText(path + ".part", JsonSerializer.Serialize(delivery));
        File.Move(path + ".part", path, overwrite: true);
    }

    private static IEnumerable<WebhookDelivery> Read(string folder)
    {
        if (!Directory.Exists(folder))
            yield break;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Take(MostWaiting))
        {
            if (TryRead(file) is { } delivery)
                yield return delivery;
        }
    }

    private static WebhookDelivery? TryRead(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<WebhookDelivery>(File.ReadAllText(file));
        }
        catch (Exception wrong) when (wrong is JsonException or IOException)
        {
            return null; // damaged by hand, or gone since
        }
    }

    private static string PathOf(string folder, WebhookDelivery delivery) => Path.Combine(folder, delivery.Id + ".json");
}
