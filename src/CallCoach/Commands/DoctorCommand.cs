using System.CommandLine;

namespace CallCoach;

/// <summary>doctor: checks this machine before the first call, and says what to do.</summary>
internal static class DoctorCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var noDevices = new Option<bool>("--no-devices") { Description = "Leave the sound devices out, as on a server." };
        var command = new Command("doctor", "Check models, native libraries, sound, speed and the hub, and say what to do.")
        {
            noDevices, common.Data, common.Set,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var signals = new Signals(cancellationToken);
            var doctor = new Doctor(common.SettingsOf(parsed), !parsed.GetValue(noDevices), terminal);
            return await doctor.ExamineAsync(signals.Any);
        });
        return command;
    }
}
