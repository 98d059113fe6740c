using CallCoach.Calls;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CallCoach.Store;

/// <summary>Where the database lies: one file in the data folder, readable by the user alone.</summary>
public sealed class StoreFile
{
    public const string Name = "callcoach.db";

    public StoreFile(IOptions<DataOptions> data)
        : this(System.IO.Path.Combine(data.Value.FullFolder, Name))
    {
    }

    public StoreFile(string path)
    {
        Path = path;
        Connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
    }

    public string Path { get; }

    internal string Connection { get; }

    /// <summary>Makes the file, closed to others, before SQLite makes it open to all.</summary>
    internal void Prepare()
    {
        OwnFile.CreateFolder(System.IO.Path.GetDirectoryName(Path)!);
        if (!File.Exists(Path)) // to open and close it again would take SQLite's own locks away
            OwnFile.Touch(Path);
    }
}
