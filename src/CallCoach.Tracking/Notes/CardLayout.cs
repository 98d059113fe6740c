namespace CallCoach.Tracking.Notes;

/// <summary>Breaks a note into lines of six to eight words, which is what a hand fits on a card, and into sides.</summary>
public static class CardLayout
{
    public const int FewestWords = 6;
    public const int MostWords = 8;

    /// <summary>Letters a hand writes on one ruled line of an A6 card; longer words pull a line shorter.</summary>
    private const int LettersPerHundredMillimetres = 36;

    public static IReadOnlyList<CardPage> Lay(string text, CardSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        var letters = (int)((size.Width - (2 * CardSize.Margin)) * LettersPerHundredMillimetres / 100);
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(paragraph => Break(paragraph, letters)).ToArray();
        return [.. lines.Chunk(size.Lines).Select(side => new CardPage(side, size.Lines))];
    }

    /// <summary>Name, street, town: what goes on the envelope, without empty lines.</summary>
    public static IReadOnlyList<string> Envelope(Leads.Lead lead)
    {
        var address = lead.Address;
        var town = string.Join(" ", new[] { address.City, address.State, address.PostalCode }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return [.. new[] { lead.Person ?? lead.FirstName, lead.Company, address.Street, town, address.Country }.OfType<string>().Where(line => line.Length > 0)];
    }

    /// <summary>Words are dealt evenly, so that no line ends up with one word alone.</summary>
    private static string[] Break(string paragraph, int letters)
    {
        var words = paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(1, (int)Math.Ceiling(words.Length / (double)MostWords));
        while (true)
        {
            var lines = Deal(words, count);
            if (count >= words.Length || lines.All(line => line.Length <= letters))
                return lines;
            count++;
        }
    }

    private static string[] Deal(string[] words, int count)
    {
        var lines = new string[count];
        var start = 0;
        for (var line = 0; line < count; line++)
        {
            var end = (int)Math.Round((line + 1) * words.Length / (double)count);
            lines[line] = string.Join(' ', words[start..end]);
            start = end;
        }

        return lines;
    }
}
