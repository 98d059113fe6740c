using System.Runtime.InteropServices;

namespace CallCoach.Tracking.SpokenTimes.Words;

/// <summary>One word of what was said, in lower case, or one number. Positions count characters of the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(string Word, int Start, int End)
{
    /// <summary>Its value, if it is a number in words or digits.</summary>
    public int? Number { get; init; }

    /// <summary>"fifteenth", "15th": a place in a row, not an amount.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Written in digits.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Minutes of a time written with a colon or point; the hour is <see cref="Number"/>.</summary>
    public int? Minute { get; init; }

    /// <summary>Second part of "5/12".</summary>
    public int? Slash { get; init; }

    /// <summary>Punctuation follows that ends a clause.</summary>
    public bool EndsClause { get; init; }

    /// <summary>Punctuation follows that ends a sentence.</summary>
    public bool EndsSentence { get; init; }

    public bool IsQuestion { get; init; }
}
