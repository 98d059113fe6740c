namespace CallCoach.Calls;

/// <summary>Keeps a second CallCoach out of a data folder: two of them would go on with the same call. Let go when the process ends, however it ends.</summary>
public sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the folder, making it if there is none.</summary>
    /// <exception cref="CallException">Another CallCoach has it, or the folder can't be written.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            OwnFile.CreateFolder(folder);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"The data folder {folder} can't be made. Name another one with Data:Folder.", closed);
        }

        try
        {
            return new(new FileStream(Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken)
        {
            throw new CallException(
                $"Another CallCoach is using the data folder {folder}. End that one, or name another folder with Data:Folder.", taken);
        }
        catch (UnauthorizedAccessException closed)
        {
            throw new CallException($"The data folder {folder} can't be written. Name another one with Data:Folder.", closed);
        }
    }

    public void Dispose() => _file.Dispose();
}
