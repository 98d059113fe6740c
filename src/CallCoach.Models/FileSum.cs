using System.Security.Cryptography;

namespace CallCoach.Models;

/// <summary>Whether a file is what was promised: its length, then its SHA-256.</summary>
internal static class FileSum
{
    /// <summary>The SHA-256 in lower-case hexadecimal digits.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static string Of(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <returns>What is wrong, as a sentence; <see langword="null"/> for a file that is whole.</returns>
    public static string? FaultOf(string path, ModelFile promised)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return $"The model file {path} is missing.";
            if (file.Length != promised.Bytes)
                return $"The model file {path} is torn: expected {promised.Bytes} bytes, found {file.Length}.";

            var found = Of(path);
            return string.Equals(found, promised.Sha256, StringComparison.OrdinalIgnoreCase)
                ? null
                : $"The model file {path} is damaged or another one: expected SHA-256 {promised.Sha256}, found {found}.";
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return $"The model file {path} can't be read: check who may read it and the disk ({closed.Message}).";
        }
    }
}
