namespace CallCoach.Audio;

/// <summary>Opens a file for reading, with errors that a person can act on.</summary>
internal static class WavStreams
{
    /// <exception cref="AudioException">No such file, a folder, a pipe, or no right to read it.</exception>
    public static FileStream OpenFile(string path, int buffer)
    {
        if (Directory.Exists(path))
            throw new AudioException($"{path} is a folder. Name one recording in it.");
        try
        {
            // Shared for writing: a recording may be read while its recorder still holds it open.
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, buffer);
            if (stream.CanSeek)
                return stream;
            stream.Dispose();
            throw new AudioException($"{path} is a pipe or a device. Store the sound in a file first, then name that file.");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AudioException($"There is no file {path}. Check its name and folder.", missing);
        }
        catch (UnauthorizedAccessException forbidden)
        {
            throw new AudioException($"{path} may not be read by this user. Change its permissions or copy it elsewhere.", forbidden);
        }
        catch (IOException broken)
        {
            throw new AudioException($"{path} can't be opened: {broken.Message} Close the program that holds it, or copy it.", broken);
        }
    }
}
