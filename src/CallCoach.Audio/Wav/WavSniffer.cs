using System.Text;

namespace CallCoach.Audio;

/// <summary>Says what a file is that is no WAV, so that the error can help.</summary>
internal static class WavSniffer
{
    public static WavException NotWav(WavStream file, ReadOnlySpan<byte> head)
    {
        if (file.Length == 0)
        {
            return new WavException(
                $"{file.Name} is empty (0 bytes): the recording never began, or its copy failed. Record or copy it again.", 0);
        }

        if (head.StartsWith("RIFF"u8) && file.Length < 12)
        {
            return new WavException(
                $"{file.Name} ends at byte {file.Length}, inside the first header of a WAV file, so it holds no sound. " +
                "Copy or record it again.", file.Length);
        }

        var what = Kind(head);
        return what is null
            ? new WavException(
                $"{file.Name} is not a WAV file: byte 0 reads \"{Printable(head)}\" where \"RIFF\" should be. " +
                "Give the recording itself, as a WAV file.", 0)
            : new WavException(
                $"{file.Name} is {what}, not a WAV file (byte 0). Convert it: ffmpeg -i \"{file.Name}\" -c:a pcm_s16le out.wav", 0);
    }

    private static string? Kind(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("OggS"u8))
            return "an Ogg file";
        if (head.StartsWith("fLaC"u8))
            return "a FLAC file";
        if (head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2))
            return "an MP3 file";
        if (head.Length >= 8 && head[4..].StartsWith("ftyp"u8))
            return "an MP4 file";
        if (head.StartsWith("RIFX"u8))
            return "a big-endian RIFX file";
        if (head.StartsWith("FORM"u8))
            return "an AIFF file";
        if (head.StartsWith("RIFF"u8))
            return $"a RIFF file of the kind \"{Printable(head[8..])}\"";
        return null;
    }

    private static string Printable(ReadOnlySpan<byte> bytes) =>
        string.Concat(Encoding.Latin1.GetString(bytes[..Math.Min(4, bytes.Length)]).Select(letter => letter is < ' ' or > '~' ? '.' : letter));
}
