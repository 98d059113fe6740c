using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>A voice note as the browser recorded it.</summary>
public sealed record VoiceNote(byte[] Sound, string Type)
{
    public const int Largest = 1024 * 1024;

    private static readonly string[] s_types = ["audio/webm", "audio/ogg", "audio/mp4"];

    /// <returns>Nothing where none was sent.</returns>
    /// <exception cref="TeamException">It is too long, or no sound that browsers record.</exception>
    public static async Task<VoiceNote?> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null or { Length: 0 })
            return null;
        if (file.Length > Largest)
            throw new TeamException("The voice note is larger than 1 MB. Keep it under a minute.");
        var type = file.ContentType.Split(';', 2)[0].Trim().ToLowerInvariant();
        if (!s_types.Contains(type, StringComparer.Ordinal))
            throw new TeamException("A voice note is WebM, Ogg or MP4 sound, as browsers record it.");
        var sound = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(sound, cancellationToken);
        return IsSound(sound, type) ? new(sound, type) : throw new TeamException("The voice note is torn. Record it once more.");
    }

    // What a browser would play as something else is not kept.
    private static bool IsSound(ReadOnlySpan<byte> sound, string type) => type switch
    {
        "audio/webm" => sound.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]),
        "audio/ogg" => sound.StartsWith("OggS"u8),
        _ => sound.Length > 8 && sound[4..].StartsWith("ftyp"u8),
    };
}
