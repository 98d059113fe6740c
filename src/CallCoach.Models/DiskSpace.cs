namespace CallCoach.Models;

/// <summary>Whether there is room on a disk.</summary>
internal static class DiskSpace
{
    // A disk that is full to the last byte stops more than this program.
    private const long Margin = 64 << 20;
    private const double Megabyte = 1e6;

    public static long FreeAt(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    /// <exception cref="ModelException">There is too little room.</exception>
    public static void Check(string folder, long needed, Func<string, long> freeAt)
    {
        var free = freeAt(folder);
        if (free < needed + Margin)
        {
            throw new ModelException(FormattableString.Invariant(
                $"The disk of {folder} has {free / Megabyte:0} MB left, and {(needed + Margin) / Megabyte:0} MB are needed. Make room, or name another folder with the setting Models:Added."));
        }
    }
}
