using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Measuring.Archive;
using CallCoach.Speech;

namespace CallCoach.Measuring.Crash;

/// <summary>Stands for speech where crashes are measured: as the sound of the call goes by, both sides say made-up words in turn.</summary>
internal sealed class ScriptedTalk(int seed)
{
    private const int Words = 8;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Spoken = TimeSpan.FromSeconds(1.2);

    private readonly MadeUpWords _words = new(seed);

    /// <inheritdoc cref="Listening"/>
    public async IAsyncEnumerable<SpeechEvent> ListenAsync(
        IAsyncEnumerable<AudioFrame> sound, CallMode mode, IReadOnlyList<string> names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // After a restart the sound begins in mid-call: what was said before is not said again.
        long? turn = null;
        await foreach (var frame in sound.WithCancellation(cancellationToken))
        {
            var now = AudioFrame.TimeOf(frame.End);
            frame.Dispose();
            for (turn ??= (long)(now / Turn); Turn * (turn.Value + 1) <= now; turn++)
            {
                foreach (var heard in Say(turn.Value))
                    yield return heard;
            }
        }
    }

    private IEnumerable<SpeechEvent> Say(long turn)
    {
        var track = turn % 2 == 0 ? Track.Rep : Track.Prospect;
        var (start, id, known) = (Turn * turn, (turn / 2) + 1, Turn * (turn + 1));
        var each = Spoken / Words;
        HeardWord[] words = [.. Enumerable.Range(0, Words).Select(i => new HeardWord(_words.Next(), start + (each * i), start + (each * (i + 1)), 0.9f))];
        yield return new SpeechStarted(track, known, id, start);
        yield return new TextHeard(track, known, id, start, start + Spoken, IsFinal: false, words[..(Words / 2)], []);
        yield return new SpeechEnded(track, known, id, start + Spoken);
        yield return new TextHeard(track, known, id, start, start + Spoken, IsFinal: true, words, []);
    }
}
