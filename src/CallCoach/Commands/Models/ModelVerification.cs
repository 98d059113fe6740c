using CallCoach.Models;

namespace CallCoach;

/// <summary>Checks every model file against its promise, and says of each how it came out.</summary>
internal static class ModelVerification
{
    public static int Run(IServiceProvider services, Terminal terminal)
    {
        var broken = 0;
        foreach (var check in services.GetRequiredService<ModelFiles>().CheckAll())
        {
            terminal.Line($"{(check.Fault is null ? "ok  " : "fail")}  {check.Model,-12} {check.Path}");
            if (check.Fault is not { } fault)
                continue;
            terminal.Line($"      {fault}");
            broken++;
        }

        terminal.Line(broken == 0 ? "All models are whole." : $"{broken} {(broken == 1 ? "file is" : "files are")} not as promised.");
        return broken == 0 ? ExitCodes.Fine : ExitCodes.Failed;
    }
}
