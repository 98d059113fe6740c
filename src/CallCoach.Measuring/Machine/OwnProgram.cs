namespace CallCoach.Measuring.Machine;

/// <summary>This program, to be started again as another process.</summary>
internal static class OwnProgram
{
    /// <exception cref="MeasuringException">It does not know its own file.</exception>
    public static IReadOnlyList<string> Command()
    {
        var program = Environment.ProcessPath ?? throw new MeasuringException("This program does not know its own file, and can't start itself again.");
        return Path.GetFileNameWithoutExtension(program) is "dotnet" ? [program, Environment.GetCommandLineArgs()[0]] : [program];
    }
}
