using CallCoach.Models;
using CallCoach.Models.Packs;

namespace CallCoach;

/// <summary>Finds the folder that packs are added to.</summary>
internal static class PackStores
{
    /// <exception cref="ModelException">The settings name none.</exception>
    public static PackStore StoreOfPacks(this IServiceProvider services) => new(
        services.GetRequiredService<ModelFiles>().Added
        ?? throw new ModelException("There is no folder for packs that are added: name one with the setting Models:Added."));
}
