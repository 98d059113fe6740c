namespace CallCoach.Calls;

/// <summary>E-mail addresses, written or spoken: "jordan dot lee at fern hollow dot com". An address of a page ("look at brightloop dot com") is none.</summary>
internal static class EmailRule
{
    private const string Label = "[email]";
    private const int DomainWords = 3;

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "com", "org", "net", "edu", "gov", "co", "uk", "io", "us", "ca", "de", "fr", "es", "it", "nl", "ie", "au", "nz", "eu", "biz", "info", "ai", "app", "dev", "me",
    };

    // Words before "at" that speak of a page or of a place.
    private static readonly HashSet<string> NoMailbox = new(StringComparer.Ordinal)
    {
        "look", "looking", "looked", "us", "me", "it", "them", "her", "him", "this", "that", "site", "website", "page", "online", "up", "see",
        "is", "are", "was", "be", "find", "here", "there", "work", "works", "working", "out", "over", "more", "started", "trial", "prices", "everything", "stuff",
    };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "dot", "underscore", "dash", "hyphen", "point" };

    public static IEnumerable<Redaction> Find(SpokenLine line)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (IsWritten(line.Words[i]))
                yield return new Redaction(i, i, Label);
            else if (line.Plain[i] is "at" && i > 0 && DomainEnd(line, i + 1) is { } last && !NoMailbox.Contains(line.Plain[i - 1]))
                yield return new Redaction(MailboxStart(line, i - 1), last, Label);
        }
    }

    private static bool IsWritten(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && word.IndexOf('.', at) > at + 1;
    }

    /// <summary>Last word of a domain that begins here: "gmail.com", "gmail dot com", "fern hollow dot co dot uk".</summary>
    private static int? DomainEnd(SpokenLine line, int from)
    {
        for (var i = from; i < Math.Min(line.Plain.Count, from + DomainWords); i++)
        {
            if (line.Plain[i].Split('.') is { Length: > 1 } parts && Endings.Contains(parts[^1]))
                return i;
            if (i > from && line.Plain[i] is "dot" or "point" && i + 1 < line.Plain.Count && Endings.Contains(line.Plain[i + 1].Split('.')[^1]))
                return MoreEndings(line, i + 1);
        }

        return null;
    }

    private static int MoreEndings(SpokenLine line, int at)
    {
        while (at + 2 < line.Plain.Count && line.Plain[at + 1] is "dot" or "point" && Endings.Contains(line.Plain[at + 2]))
            at += 2;
        return at;
    }

    // Back over "j dot smith", over spelled letters and over digits.
    private static int MailboxStart(SpokenLine line, int at)
    {
        while (at > 0)
        {
            if (at >= 2 && Joints.Contains(line.Plain[at - 1]))
                at -= 2;
            else if (IsSpelled(line, at) && IsSpelled(line, at - 1))
                at--;
            else if (line.Runs.FirstOrDefault(run => run.Last == at) is { } run && run.First > 0)
                at = run.First - 1;
            else
                break;
        }

        return at;
    }

    private static bool IsSpelled(SpokenLine line, int word) => line.Plain[word].Length == 1 && line.Plain[word] is not ("a" or "i" or "o" or "0");
}
