using System.CommandLine;
using CallCoach.Audio;

namespace CallCoach;

/// <summary>devices: lists the microphones and outputs that a call can be heard through.</summary>
internal static class DevicesCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var command = new Command("devices", "List the sound devices of this machine.") { common.Set };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            List(services.GetRequiredService<AudioSourceFactory>().ListDevices(), terminal);
            return ExitCodes.Fine;
        });
        return command;
    }

    internal static void List(IReadOnlyList<AudioDevice> devices, Terminal terminal)
    {
        Section("Microphones (the rep)", AudioDeviceKind.Microphone);
        Section("Outputs (what the rep hears: the prospect)", AudioDeviceKind.Output);
        terminal.Line("An id or a part of a name goes into Audio:RepDevice and Audio:ProspectDevice.");

        void Section(string title, AudioDeviceKind kind)
        {
            terminal.Line(title);
            var ofKind = devices.Where(device => device.Kind == kind).ToList();
            foreach (var device in ofKind)
                terminal.Line($"  {(device.IsDefault ? '*' : ' ')} {device.Name}  [{device.Id}]");
            if (ofKind.Count == 0)
                terminal.Line("    none");
            terminal.Line();
        }
    }
}
