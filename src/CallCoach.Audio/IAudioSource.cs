namespace CallCoach.Audio;

/// <summary>Where the sound of a call comes from: a file, two devices, a network stream.</summary>
public interface IAudioSource : IAsyncDisposable
{
    /// <summary>What to call this source on a screen; no path, no name of a person.</summary>
    string Name { get; }

    /// <summary>Length of the call where it is known beforehand (a file), else <see langword="null"/>.</summary>
    TimeSpan? Duration { get; }

    /// <summary>
    /// Frames of both tracks until the source ends. Each track is in the order of its time; a file has both tracks side by
    /// side, while two devices differ by what they buffer (some 100 ms). Called once. The reader disposes each frame.
    /// </summary>
    /// <exception cref="AudioException">The source broke; the message says where and what to do.</exception>
    IAsyncEnumerable<AudioFrame> ReadAsync(CancellationToken cancellationToken);
}
