using System.Text;

namespace CallCoach.Measuring.Speech;

/// <summary>A command line for a program that turns a WAV file into text on standard output.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments; {wav} stands for the file.</param>
internal sealed record PeerCommand(string Program, IReadOnlyList<string> Arguments)
{
    public const string Wav = "{wav}";

    /// <summary>Splits at blanks; a stretch in single or double quotes is one argument. Where no {wav} stands it is put at the end.</summary>
    /// <exception cref="MeasuringException">There is no program in it, or a quote is not closed.</exception>
    public static PeerCommand Parse(string line)
    {
        var parts = Split(line);
        if (parts.Count == 0)
            throw new MeasuringException("--peer needs a command, as in --peer \"whisper-cli -m model.bin -f {wav} -nt\".");
        if (!parts.Any(part => part.Contains(Wav, StringComparison.Ordinal)))
            parts.Add(Wav);
        return new PeerCommand(parts[0], parts[1..]);
    }

    public IReadOnlyList<string> ArgumentsFor(string wavFile) =>
        [.. Arguments.Select(argument => argument.Replace(Wav, wavFile, StringComparison.Ordinal))];

    private static List<string> Split(string line)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var (quote, isOpen) = ('\0', false);
        foreach (var letter in line)
        {
            if (quote != '\0' ? letter == quote : letter is '\'' or '"')
                (quote, isOpen) = (quote == '\0' ? letter : '\0', true);
            else if (quote == '\0' && char.IsWhiteSpace(letter))
                Close();
            else
                (_, isOpen) = (part.Append(letter), true);
        }

        if (quote != '\0')
            throw new MeasuringException($"A quote is not closed in: {line}");
        Close();
        return parts;

        void Close()
        {
            if (isOpen)
                parts.Add(part.ToString());
            part.Clear();
            isOpen = false;
        }
    }
}
