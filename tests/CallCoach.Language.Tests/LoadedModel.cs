using CallCoach.Testing.Language;

namespace CallCoach.Language.Tests;

/// <summary>The model of the repository, loaded once for a class of tests.</summary>
public sealed class LoadedModel : IDisposable
{
    public CoachMiniModel Model { get; } = new(ModelFolders.CoachMini);

    public void Dispose() => Model.Dispose();
}
