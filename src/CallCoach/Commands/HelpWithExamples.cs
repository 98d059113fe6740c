using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace CallCoach;

/// <summary>Help as usual, then some command lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "callcoach demo                      See a sample call being coached",
            "callcoach doctor                    Check this machine before the first call",
            "callcoach run                       Coach live calls on this machine",
        ],
        ["demo"] =
        [
            "callcoach demo                      In real time, with the overlay",
            "callcoach demo --speed 4 --exit     Four times as fast, and end with the call",
            "callcoach demo --no-open --port 0   No window, on any free port",
        ],
        ["run"] =
        [
            "callcoach run                       Coach calls through the microphone and the headset",
            "callcoach run --source call.wav     Try it with a recording (left the rep, right the prospect)",
            "callcoach run --set Coaching:Intensity=Quiet",
        ],
        ["listen"] =
        [
            "callcoach listen call.wav           One stereo file: left the rep, right the prospect",
            "callcoach listen rep.wav prospect.wav",
            "callcoach listen call.wav --json > call.jsonl",
        ],
        ["next"] =
        [
            "callcoach next                      The five to call now, each with why",
            "callcoach next --take               Take the first: it is checked once more, and yours",
        ],
        ["leads"] =
        [
            "callcoach leads import leads.csv --dry-run",
            "callcoach leads import leads.csv --map \"Cell=Phone\" --segment cafes",
            "callcoach leads log Bluestem nobody",
        ],
        ["followups"] =
        [
            "callcoach followups list            What waits for your yes, and what is promised",
            "callcoach followups move 3f9a21 Friday at ten",
        ],
        ["tips"] =
        [
            "callcoach tips                      Tips of the call on this machine, as lines of text",
            "callcoach tips --captions --exit    Words too, until the call is over",
        ],
        ["models"] =
        [
            "callcoach models list               Speech packs on this machine, and those that can be had",
            "callcoach models pull base-q8_0     Fetch one",
            "callcoach models use auto           Let the program choose by a test of a second",
        ],
        ["pull"] =
        [
            "callcoach models pull base-q8_0",
            "callcoach models pull base-q8_0 --from https://mirror.example/ggml-base-q8_0.bin",
            "callcoach models pull small --from https://... --sha256 1be3a9b2...",
        ],
        ["add"] =
        [
            "callcoach models add ggml-small.en.bin",
            "callcoach models add packs/ --name team     A folder; a name for settings",
        ],
        ["playbook"] =
        [
            "callcoach playbook list            What there is, and which one calls use",
            "callcoach playbook check my.yaml   Each fault with its line",
            "callcoach playbook test my.yaml    What it would show in the last 20 calls",
        ],
        ["rep"] =
        [
            "callcoach rep                      What your last calls taught",
            "callcoach rep --unmute hype        Show tips of a kind again that you dismissed",
            "callcoach rep --forget             Begin anew",
        ],
        ["doctor"] = ["callcoach doctor --no-devices        Where there is no sound, as on a server"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out var examples))
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }

        return result;
    }
}
