using CallCoach.Calls;
using CallCoach.Store;
using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

/// <summary>Where the desk's database lies: a file of its own beside that of the calls, readable by the user alone.</summary>
public sealed class DeskFile(IOptions<DataOptions> data)
{
    public const string Name = "desk.db";

    public string Path => File.Path;

    internal StoreFile File { get; } = new(System.IO.Path.Combine(data.Value.FullFolder, Name));
}
