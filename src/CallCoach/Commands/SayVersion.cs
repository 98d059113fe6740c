using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace CallCoach;

/// <summary>--version: the name and the version, without the commit.</summary>
internal sealed class SayVersion(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(SayVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        terminal.Line($"callcoach {version.Split('+')[0]}");
        return ExitCodes.Fine;
    }
}
