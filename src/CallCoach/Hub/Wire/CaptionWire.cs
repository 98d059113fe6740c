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
        Word[] words = [.. partial.Stable, .. partial.Interim];
        return new(
            Kebab.Of(partial.Speaker),
            partial.Utterance,
            Text(partial.Stable),
            Text(partial.Interim),
            IsFinal: false,
            Seconds.Of(words is [var first, ..] ? first.Start : partial.At),
            Seconds.Of(words is [.., var last] ? last.End : partial.At));
    }

    private static string Text(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Text));
}
