namespace CallCoach.Measuring.Material;

/// <summary>What speech is measured on: calls with references and single recordings.</summary>
internal sealed record SoundMaterial(IReadOnlyList<SpokenCall> Calls, IReadOnlyList<RecordedClip> Clips)
{
    /// <summary>Reads folders, and one level of folders inside them.</summary>
    /// <exception cref="MeasuringException">A folder is missing, or nothing in it can be measured on.</exception>
    public static SoundMaterial Read(IEnumerable<string> folders)
    {
        var calls = new List<SpokenCall>();
        var clips = new List<RecordedClip>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
                throw new MeasuringException($"There is no folder {folder}. Give one with NN.wav and NN.json side by side.");
            var before = calls.Count + clips.Count;
            foreach (var inside in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Prepend(folder))
            {
                calls.AddRange(CallFolder.Read(inside));
                clips.AddRange(ClipFolder.Read(inside));
            }

            if (calls.Count + clips.Count == before)
            {
                throw new MeasuringException(
                    $"Nothing in {folder} can be measured on: it needs NN.wav with NN.json beside it, or a manifest.json that lists clips.");
            }
        }

        return new SoundMaterial(calls, clips);
    }
}
