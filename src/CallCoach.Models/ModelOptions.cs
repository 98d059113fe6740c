namespace CallCoach.Models;

/// <summary>Where the models are.</summary>
public sealed class ModelOptions
{
    public const string Section = "Models";

    /// <summary>
    /// Folder that holds a folder for each model. Default: empty, which means the nearest folder named <c>models</c> beside
    /// the program or above it, else above the current directory.
    /// </summary>
    public string Folder { get; set; } = "";

    /// <summary>
    /// Folder for packs that the user adds, searched before the other. Default: empty, which means <c>models</c> in the data folder.
    /// </summary>
    public string Added { get; set; } = "";
}
