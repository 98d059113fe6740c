using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>Says what was heard in the words of coaching. Speech knows tracks and sound; coaching knows people and what they said.</summary>
internal static class HeardEvents
{
    /// <summary>The event of a call that this speech event is.</summary>
    /// <param name="resume">Where the call went on after a restart, if it did: speech counts its utterances anew from 1.</param>
    public static CallEvent From(SpeechEvent heard, ResumePoint? resume)
    {
        var speaker = SpeakerOf(heard.Track);
        return heard switch
        {
            SpeechStarted started => new SpeechBegan(heard.At, speaker, Id(started.Utterance)),
            SpeechEnded ended => new SpeechStopped(heard.At, speaker, Id(ended.Utterance), ended.End),
            TextHeard { IsFinal: true } text => new UtteranceHeard(heard.At, UtteranceOf(text)),
            TextHeard text => new PartialHeard(heard.At, speaker, Id(text.Utterance), Words(text.Stable), Words(text.Interim)),
            SoundLost lost => new SoundMissing(heard.At, speaker, lost.From, lost.To),
            _ => throw new ArgumentException($"Coaching has no event for {heard.GetType().Name}.", nameof(heard)),
        };

        long Id(long utterance) => utterance + (resume?.Utterances.GetValueOrDefault(speaker) ?? 0);

        Utterance UtteranceOf(TextHeard text)
        {
            var words = Words(text.Stable);
            return new(
                Id(text.Utterance), speaker, text.Start, text.End,
                string.Join(' ', words.Select(word => word.Text)), words, LanguageMarks.None);
        }
    }

    public static Speaker SpeakerOf(Track track) => track == Track.Rep ? Speaker.Rep : Speaker.Prospect;

    private static Word[] Words(IReadOnlyList<HeardWord> words) =>
        [.. words.Select(word => new Word(word.Text, word.Start, word.End, word.Confidence) { Heard = word.Heard })];
}
