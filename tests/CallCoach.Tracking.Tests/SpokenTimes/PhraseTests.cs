using CallCoach.Tracking.SpokenTimes;

namespace CallCoach.Tracking.Tests.SpokenTimes;

/// <summary>The table of phrases, and the two promises about it: nearly all are right, and none is silently wrong.</summary>
public sealed class PhraseTests
{
    private readonly SpokenTimeReader _reader = new();

    public static TheoryData<string, string> Phrases { get; } = Data("phrases.md");

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_becomes_what_its_row_says(string said, string becomes) => Assert.Equal(becomes, Read(said));

    [Fact]
    public void The_table_has_at_least_120_phrases() => Assert.True(Phrases.Count >= 120);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_means_the_same_without_punctuation_and_capitals(string said, string becomes)
    {
        var bare = PhraseTable.Write(_reader.Read(Recognised.Bare(said), PhraseTable.Said));

        // Without punctuation more may have to be asked, but what is taken as certain is the same.
        if (IsCertain(bare))
            Assert.Equal(becomes, bare);
    }

    private static bool IsCertain(string becomes) => char.IsAsciiLetterUpper(becomes[0]);

    private static TheoryData<string, string> Data(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var (said, becomes) in PhraseTable.Rows(file))
            data.Add(said, becomes);
        return data;
    }

    private string Read(string said) => PhraseTable.Write(_reader.Read(said, PhraseTable.Said));
}
