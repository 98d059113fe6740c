namespace CallCoach.Measuring.Material;

/// <summary>Reads calls with references: a folder with NN.wav and NN.json side by side.</summary>
internal static class CallFolder
{
    private const string Manifest = "manifest.json";

    /// <summary>The calls of a folder in the order of their ids; none where no JSON file stands beside a WAV file.</summary>
    /// <exception cref="MeasuringException">A reference file is broken.</exception>
    public static IReadOnlyList<SpokenCall> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Where(IsReference).Select(ReadCall)];

    /// <exception cref="MeasuringException">The file is broken, or its sound is missing.</exception>
    public static SpokenCall ReadCall(string jsonFile)
    {
        var call = MaterialJson.ReadFile<SpokenCall>(jsonFile);
        var wav = call.Wav.Length == 0 ? Path.ChangeExtension(jsonFile, ".wav") : Path.Combine(FolderOf(jsonFile), call.Wav);
        if (!File.Exists(wav))
            throw new MeasuringException($"{jsonFile} tells of a call, but its sound {wav} is missing. Put the WAV file beside it.");
        foreach (var turn in call.Turns)
            Check(turn, jsonFile);
        return call with { Wav = wav, Turns = [.. call.Turns.Select(Numbered)] };
    }

    /// <summary>The reference beside a WAV file, if there is one.</summary>
    public static SpokenCall? TryReadBeside(string wavFile)
    {
        var reference = Path.ChangeExtension(wavFile, ".json");
        return File.Exists(reference) ? ReadCall(reference) : null;
    }

    private static bool IsReference(string file) =>
        !string.Equals(Path.GetFileName(file), Manifest, StringComparison.OrdinalIgnoreCase)
        && File.Exists(Path.ChangeExtension(file, ".wav"));

    private static SpokenTurn Numbered(SpokenTurn turn, int place) =>
        turn.Index == SpokenTurn.Unknown ? turn with { Index = place } : turn;

    private static void Check(SpokenTurn turn, string file)
    {
        if (turn.End < turn.Start)
            throw new MeasuringException($"{file}: turn {turn.Index} ends before it starts.");
        if (turn.Words.Any(word => word.End < word.Start))
            throw new MeasuringException($"{file}: a word of turn {turn.Index} ends before it starts.");
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;
}
