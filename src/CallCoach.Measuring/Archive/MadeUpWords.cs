using System.Text;

namespace CallCoach.Measuring.Archive;

/// <summary>
/// A vocabulary whose words come as often as words do in talk (Zipf's law), so that an index on it has common words and rare ones.
/// The same seed gives the same words.
/// </summary>
internal sealed class MadeUpWords
{
    private const int Rare = 20_000;

    private static readonly string[] Common =
    [
        "the", "I", "you", "to", "a", "and", "it", "that", "we", "is", "of", "in", "so", "for", "on", "have", "just", "yeah", "can", "with", "your",
        "are", "this", "not", "what", "do", "if", "but", "be", "one", "okay", "they", "was", "about", "like", "at", "right", "now", "how", "call",
        "time", "me", "my", "or", "know", "would", "think", "get", "our", "there", "when", "well", "up", "all", "go", "good", "from", "here", "crew",
        "crews", "calendar", "schedule", "price", "send", "email", "Thursday", "Tuesday", "morning", "week", "office", "trucks", "people", "busy",
        "interested", "thanks", "great", "help", "need", "want", "back", "minute", "work", "already", "system", "question", "month", "contract",
        "invoice", "budget", "team", "owner", "manager", "customers", "phone", "software", "Outlook", "setup", "training", "season", "landscaping",
    ];

    private static readonly string[] Syllables = ["ba", "lo", "mer", "tin", "va", "ske", "dor", "nu", "pel", "ri", "gan", "tho", "wex", "im", "far", "sol"];

    private readonly string[] _words = [.. Common, .. Enumerable.Range(0, Rare).Select(Made)];
    private readonly double[] _upTo;
    private readonly Random _random;

    public MadeUpWords(int seed)
    {
        _random = new Random(seed);
        _upTo = new double[_words.Length];
        var sum = 0.0;
        for (var i = 0; i < _words.Length; i++)
            _upTo[i] = sum += 1 / (i + 2.7); // Mandelbrot's shift, so that the first words do not outweigh all others
    }

    public string Next()
    {
        var place = Array.BinarySearch(_upTo, _random.NextDouble() * _upTo[^1]);
        return _words[Math.Min(place < 0 ? ~place : place, _words.Length - 1)];
    }

    /// <summary>A word by how common it is: 0 for the commonest.</summary>
    public string At(int rank) => _words[rank];

    private static string Made(int number)
    {
        var word = new StringBuilder();
        for (var rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
            word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }
}
