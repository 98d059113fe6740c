namespace CallCoach.Store;

/// <summary>The forms in which one call can be written out, by the names that the verb and the page know.</summary>
public static class CallFormats
{
    private static readonly CallFormat[] Known =
    [
        new("text", "txt", "text/plain; charset=utf-8", CallText.Plain),
        new("markdown", "md", "text/markdown; charset=utf-8", CallText.Markdown),
        new("vtt", "vtt", "text/vtt; charset=utf-8", Captions.WebVtt),
        new("srt", "srt", "application/x-subrip; charset=utf-8", Captions.Srt),
        new("json", "json", "application/json; charset=utf-8", call => ExportJson.Write(call) + "\n"),
        new("csv", "csv", "text/csv; charset=utf-8", call => $"{CallTable.Head}\r\n{CallTable.Line(call.Call)}\r\n"),
    ];

    public static IReadOnlyList<CallFormat> All => Known;

    public static CallFormat? Find(string name) => Array.Find(Known, format => string.Equals(format.Name, name, StringComparison.Ordinal));
}
