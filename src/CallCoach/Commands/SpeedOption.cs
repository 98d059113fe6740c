using System.CommandLine;
using CallCoach.Audio;

namespace CallCoach;

/// <summary>--speed: how fast a recording is played.</summary>
internal static class SpeedOption
{
    public static Option<double> New() => new("--speed")
    {
        Description = "How fast the recording is played: 1 is real time, 4 four times as fast. [default: 1]",
        HelpName = "times",
        DefaultValueFactory = _ => 1,
        CustomParser = argument =>
        {
            if (ReplayPace.TryParse(argument.Tokens[0].Value, out var pace) && pace.Waits)
                return pace.Factor;
            argument.AddError("A speed is a number from 0.1 to 1000, such as 2 or 0.5.");
            return 1;
        },
    };
}
