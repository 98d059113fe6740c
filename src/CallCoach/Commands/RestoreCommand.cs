using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Store;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>restore: brings a copy of the database back.</summary>
internal static class RestoreCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo>("file") { Description = "A copy made by callcoach backup." };
        var command = new Command("restore", "Put a copy in the place of the database of calls, which is kept beside it.") { file, common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            using var folder = FolderLock.Take(services.GetRequiredService<IOptions<DataOptions>>().Value.FullFolder);
            await services.GetRequiredService<StoreUpkeep>().RestoreAsync(parsed.GetRequiredValue(file).FullName, signals.Any);
            if (DeskUpkeep.Beside(parsed.GetRequiredValue(file).FullName) is var leads && File.Exists(leads))
                await services.GetRequiredService<DeskUpkeep>().RestoreAsync(leads, signals.Any);
            terminal.Line("The copy is in place. What was there before lies beside it, with the ending \".before\".");
            return ExitCodes.Fine;
        });
        return command;
    }
}
