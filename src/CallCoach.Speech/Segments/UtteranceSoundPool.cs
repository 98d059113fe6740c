using System.Collections.Concurrent;

namespace CallCoach.Speech.Segments;

/// <summary>Buffers for utterances, used again and again; a call needs two a track, three when finals queue up.</summary>
internal sealed class UtteranceSoundPool(int capacity)
{
    private const int Kept = 6;

    private readonly ConcurrentQueue<UtteranceSound> _free = new();

    public UtteranceSound Rent()
    {
        if (!_free.TryDequeue(out var sound))
            sound = new UtteranceSound(this, capacity);
        sound.Begin();
        return sound;
    }

    public void Return(UtteranceSound sound)
    {
        if (_free.Count < Kept)
            _free.Enqueue(sound);
    }
}
