using CallCoach.Models.Downloading;

namespace CallCoach.Models.Packs;

/// <summary>Takes in a pack from a file that is on this machine: looks into it, copies it to its place and enters it.</summary>
public sealed class PackIntake(PackStore store)
{
    private const string Prefix = "ggml-";
    private const string Suffix = ".bin";
    private const int LongestId = 64;
    private const string UnknownLicence = "unknown; see where the file came from";

    /// <summary>Packs in a file or folder.</summary>
    /// <exception cref="ModelException">There is no pack.</exception>
    public static IReadOnlyList<string> FilesAt(string path)
    {
        if (File.Exists(path))
            return [Path.GetFullPath(path)];
        if (!Directory.Exists(path))
            throw new ModelException($"There is no file or folder {path}.");
        var files = Directory.EnumerateFiles(path, $"{Prefix}*{Suffix}").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new ModelException($"There is no pack in {path}: their files are named {Prefix}NAME{Suffix}.");
    }

    /// <summary>Adds the pack in this file.</summary>
    /// <param name="name">What settings are to call it; by default what the catalogue or the file's name calls it.</param>
    /// <exception cref="ModelException">It is no pack, it is torn, or it can't be copied.</exception>
    public ModelPack Add(string path, string? name)
    {
        var header = GgmlFile.Read(path);
        var sum = FileSum.Of(path);
        CheckNeighbour(path, sum);
        var known = PackCatalogue.FindBuild(sum);
        var id = CheckedId(name ?? known?.Id ?? IdOf(path));
        var target = store.PlaceFor($"{Prefix}{id}{Suffix}");
        Copy(path, target, sum);
        return Enter(target, id, sum, header, known?.Licence ?? UnknownLicence, $"the file {Path.GetFileName(path)}");
    }

    /// <summary>Fetches a pack to its place and adds it.</summary>
    /// <param name="from">Where it is; by default where the catalogue says.</param>
    /// <param name="sha256">What it must be; needed for a pack that the catalogue doesn't have.</param>
    /// <exception cref="ModelException">It can't be had, or is no pack.</exception>
    public async Task<ModelPack> PullAsync(
        Download download, string id, Uri? from, string? sha256, Action<DownloadProgress>? told, CancellationToken cancellationToken)
    {
        var known = PackCatalogue.Find(CheckedId(id));
        var sum = sha256 ?? known?.Sha256
            ?? throw new ModelException(
                $"There is no pack \"{id}\" in the catalogue; it has {string.Join(", ", PackCatalogue.All.Select(pack => pack.Id))}. "
                + "Any other is fetched with --from ADDRESS and --sha256 SUM.");
        var address = from ?? known?.Url ?? throw new ModelException($"The catalogue has no pack \"{id}\": say where it is with --from ADDRESS.");
        id = known?.Id ?? id;
        var target = store.PlaceFor($"{Prefix}{id}{Suffix}");
        GgmlHeader? header = null;
        var bytes = known is not null && known.Sha256 == sum ? known.Bytes : (long?)null;
        await download.RunAsync(
            new DownloadOrder(address, target, bytes, sum.ToLowerInvariant(), path => header = GgmlFile.Read(path)), told, cancellationToken);
        var licence = known is not null && known.IsBuild(sum) ? known.Licence : UnknownLicence;
        return Enter(target, id, sum.ToLowerInvariant(), header!, licence, address.GetLeftPart(UriPartial.Path));
    }

    /// <summary>The name as it may stand in settings and file names.</summary>
    /// <exception cref="ModelException">It may not.</exception>
    public static string CheckedId(string id) =>
        id.Length is > 0 and <= LongestId && char.IsAsciiLetterOrDigit(id[0])
            && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_')
            && !string.Equals(id, "auto", StringComparison.OrdinalIgnoreCase)
            ? id
            : throw new ModelException(
                $"\"{id}\" can't be the name of a pack. Give one with --name, of up to {LongestId} letters, digits, dots, dashes and underscores.");

    private ModelPack Enter(string target, string id, string sha256, GgmlHeader header, string licence, string source)
    {
        var file = new ModelFile(Path.GetFileName(target), new FileInfo(target).Length, sha256);
        var pack = new ModelPack(
            id, file.Name, [header.IsMultilingual ? "99 languages" : "en"], header.IsMultilingual, header.Parameters, header.DtwHeads)
        {
            Licence = licence,
            Source = source,
        };
        store.Enter(pack, file);
        return pack;
    }

    // A manifest beside the file promises what it must be.
    private static void CheckNeighbour(string path, string sum)
    {
        if (Neighbour.SumPromisedFor(path) is { } promised && !string.Equals(promised, sum, StringComparison.OrdinalIgnoreCase))
            throw new ModelException($"The file {path} is not what the manifest beside it promises (SHA-256 {promised}, found {sum}). Get it again from where it came.");
    }

    private static void Copy(string path, string target, string sum)
    {
        if (string.Equals(Path.GetFullPath(path), Path.GetFullPath(target), StringComparison.Ordinal))
            return;
        var beside = target + ".new";
        try
        {
            DiskSpace.Check(Path.GetDirectoryName(target)!, new FileInfo(path).Length, DiskSpace.FreeAt);
            File.Copy(path, beside, overwrite: true);
            if (FileSum.Of(beside) != sum)
                throw new ModelException($"The copy of {path} came out different. Check the disk, then try again.");
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The pack can't be copied to {target} ({closed.Message}). Check who may write there and the disk.", closed);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string IdOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name[Prefix.Length..] : name;
    }
}
