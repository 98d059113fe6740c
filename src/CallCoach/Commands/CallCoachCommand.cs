using System.CommandLine;
using System.CommandLine.Help;
using CallCoach.Measuring;

namespace CallCoach;

/// <summary>The command line: a verb a file.</summary>
internal static class CallCoachCommand
{
    public static RootCommand New(Terminal terminal)
    {
        var common = new CommonOptions();
        var root = new RootCommand("Listens to both sides of a sales call on this machine and shows one short, kind tip at the moment it helps.")
        {
            DemoCommand.New(terminal, common),
            RunCommand.New(terminal, common),
            ListenCommand.New(terminal, common),
            TipsCommand.New(terminal),
            DevicesCommand.New(terminal, common),
            PlaybookCommand.New(terminal, common),
            RepCommand.New(terminal, common),
            NextCommand.New(terminal, common),
            TodayCommand.New(terminal, common),
            LeadsCommand.New(terminal, common),
            FollowUpsCommand.New(terminal, common),
            DncCommand.New(terminal, common),
            TeamCommand.New(terminal, common),
            DoctorCommand.New(terminal, common),
            ModelsCommand.New(terminal, common),
            ImportCommand.New(terminal, common),
            ExportCommand.New(terminal, common),
            PrivacyCommand.New(terminal, common),
            RebuildCommand.New(terminal, common),
            BackupCommand.New(terminal, common),
            RestoreCommand.New(terminal, common),
        };
        foreach (var measuring in MeasuringCommands.Create(new MeasuringSetup(RoadServices.Build, RoadPlay.PlayAsync, [common.Set], common.SettingsOf)))
            root.Add(measuring);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new SayVersion(terminal);
        root.SetAction(parsed => help.Action is HelpWithExamples examples ? examples.Invoke(parsed) : ExitCodes.Fine);
        return root;
    }
}
