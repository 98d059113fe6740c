using CallCoach.Models;
using CallCoach.Models.Downloading;
using CallCoach.Models.Packs;

namespace CallCoach;

/// <summary>Fetches a pack, with a bar where somebody looks.</summary>
internal static class PackPull
{
    private const double Megabyte = 1e6;

    public static async Task<int> RunAsync(
        IServiceProvider services, string id, Uri? from, string? sha256, Terminal terminal, CancellationToken cancellationToken)
    {
        var store = services.StoreOfPacks();
        var known = PackCatalogue.Find(id);
        if (sha256 is null && known is not null && IsWhole(store, known))
        {
            terminal.Line($"{known.Id} is here already, and whole.");
            return ExitCodes.Fine;
        }

        if ((from ?? known?.Url) is { } address)
            terminal.ErrorLine(FormattableString.Invariant($"Fetching {id}{(known is null ? "" : $", {known.Bytes / Megabyte:0} MB")}, from {address.Host} ..."));
        using var download = Download.New();
        await using var bar = DownloadBar.Of(id, terminal);
        var pack = await new PackIntake(store).PullAsync(download, id, from, sha256, bar.Tell, cancellationToken);
        terminal.Line($"{pack.Id} is here, and is what it should be. \"callcoach models use {pack.Id}\" chooses it.");
        return ExitCodes.Fine;
    }

    private static bool IsWhole(PackStore store, CataloguePack known)
    {
        try
        {
            var added = ModelFiles.In(added: Path.GetDirectoryName(store.Folder)!);
            return File.Exists(Path.Combine(store.Folder, known.File))
                && added.Verified(PackStore.Model, known.File).StartsWith(store.Folder, StringComparison.Ordinal);
        }
        catch (ModelException)
        {
            return false;
        }
    }
}
