using System.Text;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Finds out how a file is encoded: by its mark, else UTF-8 if all of it is, else Windows-1252 as older spreadsheets write it.</summary>
internal static class FileEncoding
{
    private const int Chunk = 1 << 16;

    public static Encoding Of(Stream stream)
    {
        if (!stream.CanSeek)
            throw new ArgumentException("An import looks at its file twice: hand over a stream that can go back, such as a file.", nameof(stream));
        stream.Position = 0;
        Span<byte> mark = stackalloc byte[4];
        var read = stream.ReadAtLeast(mark, 4, throwOnEndOfStream: false);
        var encoding = mark[..read] switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => IsUtf8(stream) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        stream.Position = 0;
        return encoding;
    }

    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[Chunk];
        var letters = new char[Chunk + 8];
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
                decoder.GetChars(bytes, 0, read, letters, 0, flush: false);
            decoder.GetChars(bytes, 0, 0, letters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
