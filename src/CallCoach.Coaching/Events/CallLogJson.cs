using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CallCoach.Coaching;

/// <summary>
/// The event log as text: one JSON object a line, camelCase, kinds and enumerations in kebab-case, times in seconds to the tick.
/// Reading back what was written gives the same events, and writing those the same text.
/// </summary>
public static class CallLogJson
{
    // Logs are read by people too: an apostrophe stays one. They are never part of a page.
    private static readonly CallLogContext Context = new(
        new JsonSerializerOptions(CallLogContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly JsonTypeInfo<CallEvent> Event = Context.CallEvent;

    /// <summary>The serializer's options, for those who store events on their own.</summary>
    public static JsonSerializerOptions Options => Context.Options;

    public static string ToLine(CallEvent happened) => JsonSerializer.Serialize(happened, Event);

    /// <exception cref="CallLogException">The line is no event.</exception>
    public static CallEvent FromLine(string line, int number = 1)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Event) ?? throw new CallLogException(number, 0, "it holds no event");
        }
        catch (JsonException broken)
        {
            throw new CallLogException(number, broken.BytePositionInLine ?? 0, broken.Message, broken);
        }
        catch (NotSupportedException unknown)
        {
            throw new CallLogException(number, 0, unknown.Message, unknown);
        }
    }

    public static void Write(TextWriter writer, IEnumerable<CallEvent> log)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(log);
        foreach (var happened in log)
        {
            writer.Write(ToLine(happened));
            writer.Write('\n');
        }
    }

    /// <summary>Events line by line; empty lines are left out.</summary>
    /// <exception cref="CallLogException">A line is no event; the message gives its number and place.</exception>
    public static IEnumerable<CallEvent> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadLines(reader);
    }

    private static IEnumerable<CallEvent> ReadLines(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return FromLine(line, number);
        }
    }
}
