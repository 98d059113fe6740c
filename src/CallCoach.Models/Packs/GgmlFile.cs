using System.Text;

namespace CallCoach.Models.Packs;

/// <summary>
/// Walks through a ggml file of Whisper without loading it: tells what it holds, and whether it ends where it should. The native
/// loader trusts such a file, so what is no pack, or is torn, must never reach it.
/// </summary>
internal static class GgmlFile
{
    private const uint Magic = 0x67676d6c;

    // Far above the largest Whisper (51 866 words, 1 259 tensors); damage shows as absurd counts.
    private const int MostWords = 100_000;
    private const int LongestName = 1_000;
    private const int MostDimensions = 4;

    // Bytes and elements of a block, by ggml's number of the type.
    private static readonly Dictionary<int, (int Bytes, int Elements)> Blocks = new()
    {
        [0] = (4, 1),
        [1] = (2, 1),
        [2] = (18, 32),
        [3] = (20, 32),
        [6] = (22, 32),
        [7] = (24, 32),
        [8] = (34, 32),
        [10] = (84, 256),
        [11] = (110, 256),
        [12] = (144, 256),
        [13] = (176, 256),
        [14] = (210, 256),
    };

    /// <exception cref="ModelException">It is no pack of Whisper, or not a whole one.</exception>
    public static GgmlHeader Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            using var reader = new BinaryReader(stream, Encoding.UTF8);
            return Read(path, reader, stream);
        }
        catch (EndOfStreamException)
        {
            throw Torn(path);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"{path} can't be read. Check who may read it and the disk. {closed.Message}", closed);
        }
    }

    private static GgmlHeader Read(string path, BinaryReader reader, FileStream stream)
    {
        if (stream.Length < sizeof(uint) || reader.ReadUInt32() != Magic)
            throw new ModelException($"{path} is no ggml pack of Whisper. Give a file such as ggml-base-q8_0.bin, as whisper.cpp publishes them.");

        var sizes = new int[11];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = reader.ReadInt32();
        var (vocabulary, audioLayers, textLayers, bands) = (sizes[0], sizes[4], sizes[8], sizes[9]);
        if (vocabulary is < 50_000 or > MostWords || audioLayers is < 1 or > 64 || textLayers is < 1 or > 64 || bands is < 1 or > 256)
            throw new ModelException($"{path} is a ggml file, but none of Whisper. Give a file such as ggml-base-q8_0.bin.");

        Skip(path, stream, 4L * reader.ReadInt32() * reader.ReadInt32()); // the filters of the bands
        SkipWords(path, reader, stream);
        return new GgmlHeader(vocabulary, audioLayers, textLayers, bands, CountWeights(path, reader, stream));
    }

    private static void SkipWords(string path, BinaryReader reader, FileStream stream)
    {
        var words = reader.ReadInt32();
        if (words is < 0 or > MostWords)
            throw Torn(path);
        for (var i = 0; i < words; i++)
            Skip(path, stream, reader.ReadUInt32());
    }

    private static long CountWeights(string path, BinaryReader reader, FileStream stream)
    {
        var weights = 0L;
        while (stream.Position < stream.Length)
        {
            var (dimensions, name, type) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            if (dimensions is < 1 or > MostDimensions || name is < 1 or > LongestName || !Blocks.TryGetValue(type, out var block))
                throw Torn(path);
            var elements = 1L;
            for (var i = 0; i < dimensions; i++)
                elements *= Math.Max(0, reader.ReadInt32());
            Skip(path, stream, name);
            Skip(path, stream, elements / block.Elements * block.Bytes);
            weights += elements;
        }

        return weights > 0 ? weights : throw Torn(path);
    }

    private static void Skip(string path, FileStream stream, long bytes)
    {
        if (bytes < 0 || bytes > stream.Length - stream.Position)
            throw Torn(path);
        stream.Seek(bytes, SeekOrigin.Current);
    }

    private static ModelException Torn(string path) => new($"The pack {path} is torn or damaged. Get it again from where it came.");
}
