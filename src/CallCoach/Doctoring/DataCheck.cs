using CallCoach.Calls;

namespace CallCoach;

/// <summary>Whether the journals of calls can be written.</summary>
internal static class DataCheck
{
    private const long Megabyte = 1024 * 1024;
    private const long Enough = 100 * Megabyte;

    public static CheckResult Run(DataOptions data)
    {
        var folder = data.FullFolder;
        try
        {
            OwnFile.CreateFolder(folder);
            var probe = Path.Combine(folder, "doctor-was-here");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return CheckResult.Fail($"{folder} can't be written", "Name another folder with Data:Folder or --data.");
        }

        var free = new DriveInfo(folder).AvailableFreeSpace;
        return free >= Enough
            ? CheckResult.Ok($"{folder}, {free / Megabyte} MB free")
            : CheckResult.Warn($"{folder} has {free / Megabyte} MB left", "Make room: an hour of talk takes some megabytes.");
    }
}
