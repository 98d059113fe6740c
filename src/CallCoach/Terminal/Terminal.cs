using Spectre.Console;

namespace CallCoach;

/// <summary>
/// Where the program writes for a person. In a terminal lines have colour and break at words; redirected, or with NO_COLOR set,
/// they are plain text, one line each.
/// </summary>
internal sealed class Terminal(IAnsiConsole output, IAnsiConsole error, bool isInteractive, bool isOutputRedirected)
{
    private readonly Lock _gate = new();

    public IAnsiConsole Error { get; } = error;

    public TextWriter Output => output.Profile.Out.Writer;

    /// <summary>Whether somebody sits there who can press keys.</summary>
    public bool IsInteractive { get; } = isInteractive;

    /// <summary>Whether what is written goes to a file or another program.</summary>
    public bool IsOutputRedirected { get; } = isOutputRedirected;

    public static Terminal OfThisProcess() => new(
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }),
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
        isInteractive: !Console.IsInputRedirected && !Console.IsOutputRedirected,
        Console.IsOutputRedirected);

    /// <summary>A terminal that is plain text in two writers.</summary>
    public static Terminal Of(TextWriter output, TextWriter error)
    {
        return new(Plain(output), Plain(error), isInteractive: false, isOutputRedirected: true);

        static IAnsiConsole Plain(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
    }

    public void Line(string text = "", Style? style = null) => Write(output, text, style);

    public void ErrorLine(string text, Style? style = null) => Write(Error, text, style);

    // Lines come from the call, from keys and from the host at once.
    private void Write(IAnsiConsole console, string text, Style? style)
    {
        lock (_gate)
        {
            if (IsDecorated(console))
                console.Write(new Text(text + Environment.NewLine, style ?? Style.Plain));
            else
                console.Profile.Out.Writer.WriteLine(text);
        }
    }

    private static bool IsDecorated(IAnsiConsole console) =>
        console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
}
