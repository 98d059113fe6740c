namespace CallCoach.Audio;

/// <summary>The words for a file that could be read only in part.</summary>
internal static class WavDamage
{
    /// <param name="file">The torn file.</param>
    /// <param name="header">Its header, with the length that is whole.</param>
    /// <param name="promised">Bytes of sound by the header.</param>
    /// <param name="there">Bytes of sound in the file.</param>
    public static AudioDamage Torn(WavStream file, WavHeader header, long promised, long there)
    {
        var position = header.DataStart + header.DataLength;
        var at = TimeAt(header, header.DataLength);
        var middle = there == header.DataLength ? "" : ", in the middle of a sample";
        var message = promised > there
            ? $"{file.Name} is torn at byte {header.DataStart + there} ({Seconds(at)}){middle}: its header promises " +
              $"{promised} bytes of sound, {there} are there. What stands before was kept; copy the file again for the rest."
            : $"{file.Name} ends its sound at byte {header.DataStart + there} ({Seconds(at)}){middle}. " +
              "What stands before was kept; check that the recording is whole.";
        return new AudioDamage(file.Name, position, at, message);
    }

    /// <param name="file">The file that can't be read on.</param>
    /// <param name="header">Its header.</param>
    /// <param name="done">Bytes of sound that were read.</param>
    /// <param name="why">What the system said, or null where the file just ended.</param>
    public static AudioDamage Unreadable(WavStream file, WavHeader header, long done, string? why)
    {
        var position = header.DataStart + done;
        var at = TimeAt(header, done);
        var reason = why ?? "it became shorter while it was read";
        return new AudioDamage(
            file.Name, position, at,
            $"{file.Name} can't be read past byte {position} ({Seconds(at)}): {reason}. What stands before was kept; " +
            "check the disk, then read the file again.");
    }

    private static TimeSpan TimeAt(WavHeader header, long bytes) =>
        TimeSpan.FromSeconds((double)(bytes / header.BlockAlign) / header.Rate);

    private static string Seconds(TimeSpan at) => FormattableString.Invariant($"{at.TotalSeconds:0.00} s");
}
