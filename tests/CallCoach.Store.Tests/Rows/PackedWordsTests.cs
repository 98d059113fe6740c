using CallCoach.Coaching;
using CsCheck;

namespace CallCoach.Store.Tests;

public sealed class PackedWordsTests
{
    private static readonly Gen<Word> AnyWord = Gen.Select(
        Gen.String[Gen.Char.AlphaNumeric, 1, 8], Gen.Int[0, 10_000_000], Gen.Int[0, 5000], Gen.Int[0, 100],
        (text, from, length, percent) => new Word(text, TimeSpan.FromMilliseconds(from), TimeSpan.FromMilliseconds(from + length), percent / 100f));

    [Fact]
    public void Words_come_back_as_they_were() => AnyWord.Array[1, 40].Sample(words =>
    {
        var start = words[0].Start;
        Assert.Equal(words, PackedWords.Unpack(start, string.Join(' ', words.Select(word => word.Text)), PackedWords.Pack(start, words)));
    });
}
