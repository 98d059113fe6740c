using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>Words as they cross the wire.</summary>
internal static class CaptionWire
{
    public static CaptionPayload Of(Utterance heard) => new(
        Kebab.Of(heard.Speaker), heard.Id, heard.Text, Interim: "", IsFinal: true, Seconds.Of(heard.Start), Seconds.Of(heard.End));

    public static CaptionPayload Of(PartialHeard partial)
    {
        var first = partial.Stable.Concat(partial.Interim).FirstOrDefault();
        var last = partial.Interim.LastOrDefault() ?? partial.Stable.LastOrDefault();
        return new(
            Kebab.Of(partial.Speaker),
            partial.Utterance,
            Text(partial.Stable),
            Text(partial.Interim),
            IsFinal: false,
            Seconds.Of(first?.Start ?? partial.At),
            Seconds.Of(last?.End ?? partial.At));
    }

    private static string Text(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Text));
}
