namespace CallCoach.Speech.WhisperNet;

/// <summary>Runs the native decoder; <see cref="WhisperDecoder.RunAsync"/> in the product.</summary>
internal delegate Task<Decode> RunDecode(ReadOnlyMemory<float> sound, DecodeSettings settings, CancellationToken cancellationToken);
