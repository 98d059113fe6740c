namespace CallCoach.Audio;

/// <summary>The sound system of one operating system.</summary>
internal interface ICapturePlatform
{
    /// <summary>Its name in the settings.</summary>
    string Name { get; }

    /// <summary>Whether this machine runs the operating system.</summary>
    bool IsHere { get; }

    /// <exception cref="AudioException">The sound system does not answer.</exception>
    IReadOnlyList<AudioDevice> List();

    /// <summary>Opens a device (or the program that the request names), without starting it.</summary>
    /// <exception cref="AudioException">It can't be opened.</exception>
    Task<OpenedDevice> OpenAsync(CaptureRequest request, AudioDevice device, CancellationToken cancellationToken);
}
