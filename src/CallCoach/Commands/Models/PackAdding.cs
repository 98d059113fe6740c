using CallCoach.Models;
using CallCoach.Models.Packs;

namespace CallCoach;

/// <summary>Adds the pack of a file, or those of a folder. One that is bad does not keep the others out.</summary>
internal static class PackAdding
{
    public static int Run(IServiceProvider services, string path, string? name, Terminal terminal)
    {
        var files = PackIntake.FilesAt(path);
        if (name is not null && files.Count > 1)
        {
            terminal.ErrorLine($"--name is for one pack, and {path} holds {files.Count}. Give the file itself.");
            return ExitCodes.Usage;
        }

        var intake = new PackIntake(services.StoreOfPacks());
        var outcome = ExitCodes.Fine;
        foreach (var file in files)
        {
            try
            {
                var pack = intake.Add(file, name);
                terminal.Line($"{pack.Id} is added. \"callcoach models use {pack.Id}\" chooses it.");
            }
            catch (ModelException bad)
            {
                terminal.ErrorLine(bad.Message);
                outcome = ExitCodes.Failed;
            }
        }

        return outcome;
    }
}
