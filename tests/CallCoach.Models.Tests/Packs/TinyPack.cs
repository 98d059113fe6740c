using System.Text;

namespace CallCoach.Models.Tests.Packs;

/// <summary>A file of the form of a Whisper pack with next to nothing in it.</summary>
internal static class TinyPack
{
    public static byte[] Bytes(int vocabulary = 51865, int layers = 6, int textLayers = 6, int bands = 80)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(0x67676d6c);
        foreach (var size in (int[])[vocabulary, 1500, 512, 8, layers, 448, 512, 8, textLayers, bands, 2007])
            writer.Write(size);
        writer.Write(2);
        writer.Write(3);
        writer.Write(new byte[2 * 3 * 4]);
        writer.Write(2);
        foreach (var word in (string[])["a", "be"])
        {
            writer.Write(word.Length);
            writer.Write(Encoding.UTF8.GetBytes(word));
        }

        writer.Write(2);
        writer.Write(6);
        writer.Write(8);
        writer.Write(32);
        writer.Write(2);
        writer.Write(Encoding.UTF8.GetBytes("weight"));
        writer.Write(new byte[2 * 34]);
        return stream.ToArray();
    }
}
