using System.CommandLine;
using CallCoach.Desk;
using CallCoach.Store;

namespace CallCoach;

/// <summary>backup: copies the database into one file.</summary>
internal static class BackupCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo>("file") { Description = "Where the copy goes; there must be no such file yet." };
        var command = new Command("backup", "Copy the database of calls into one file and that of the leads beside it, also while CallCoach runs.") { file, common.Data, common.Set };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            var target = parsed.GetRequiredValue(file).FullName;
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            await services.GetRequiredService<StoreUpkeep>().BackupAsync(target, signals.Any);
            await services.GetRequiredService<DeskUpkeep>().BackupAsync(DeskUpkeep.Beside(target), signals.Any);
            terminal.Line($"The copy is in {target}, that of the leads in {DeskUpkeep.Beside(target)}. It holds what people said: keep it where only you can read it.");
            return ExitCodes.Fine;
        });
        return command;
    }
}
