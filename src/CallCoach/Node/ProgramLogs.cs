using Microsoft.Extensions.Logging.Console;

namespace CallCoach;

/// <summary>Logs go to standard error, one line each: standard output belongs to the call.</summary>
internal static class ProgramLogs
{
    public static void Add(ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.ClearProviders();
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // a host that can't start: the verb says it in a line
        // It warns that the keys of the pages' forms are not encrypted: they lie in the user's own folder, beside what they would open.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
