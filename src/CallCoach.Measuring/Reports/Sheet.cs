using Spectre.Console;

namespace CallCoach.Measuring.Reports;

/// <summary>Prints tables that read as well in a file as on a screen.</summary>
internal sealed class Sheet
{
    /// <summary>Lines of a file or a pipe have no width of their own.</summary>
    private const int WidthOfFiles = 160;

    private readonly IAnsiConsole _console;

    public Sheet(TextWriter output)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!ReferenceEquals(output, Console.Out) || Console.IsOutputRedirected)
            _console.Profile.Width = WidthOfFiles;
    }

    public void Line(string text = "") => _console.WriteLine(text);

    /// <summary>A table: the first column is for names, the others for figures.</summary>
    public void Table(string title, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(title), Style.Plain);
        foreach (var (column, i) in columns.Select((column, i) => (column, i)))
            table.AddColumn(new TableColumn(Markup.Escape(column)) { Alignment = i == 0 ? Justify.Left : Justify.Right, NoWrap = i > 0 });
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        table.Title!.Style = Style.Plain;
        _console.Write(table);
    }
}
