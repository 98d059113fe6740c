using System.CommandLine;
using System.CommandLine.Parsing;

namespace CallCoach;

/// <summary>Recordings on a command line: one file, or one for each side, and they must be there.</summary>
internal static class RecordingArguments
{
    public static void Check(Option<FileInfo[]> files) =>
        files.Validators.Add(result => Check(result, result.GetValueOrDefault<FileInfo[]>() ?? []));

    public static void Check(Argument<FileInfo[]> files) =>
        files.Validators.Add(result => Check(result, result.GetValueOrDefault<FileInfo[]>() ?? []));

    private static void Check(SymbolResult result, FileInfo[] files)
    {
        foreach (var file in files.Where(file => !file.Exists))
            result.AddError($"There is no file {file.FullName}.");
        if (files.Length > 2)
            result.AddError("A call has one recording, or two: the rep's side and the prospect's.");
    }
}
