using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Store;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>rebuild: makes the archive anew from the journals of the calls.</summary>
internal static class RebuildCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var command = new Command("rebuild", "Read the journals of all calls again and make the archive anew; notes and corrections stay.")
        {
            common.Data, common.Set,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            using var folder = FolderLock.Take(services.GetRequiredService<IOptions<DataOptions>>().Value.FullFolder);
            var rebuild = services.GetRequiredService<Rebuild>();
            await rebuild.MissingAsync(signals.Any);
            var calls = await rebuild.AllAsync(progress: null, signals.Any);
            terminal.Line($"{calls} calls were read again.");
            return ExitCodes.Fine;
        });
        return command;
    }
}
