namespace CallCoach.Team.Tests;

public sealed class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nc", " a|-b| c")]
    [InlineData("a\nc", "a\nb\nc", " a|+b| c")]
    [InlineData("a\nb\nc", "a\nB\nc", " a|-b|+B| c")]
    [InlineData("a\nb", "a\nb", " a| b")]
    [InlineData("", "a", "-|+a")]
    public void It_tells_what_came_and_went(string before, string after, string lines) =>
        Assert.Equal(lines, string.Join('|', LineDiff.Of(before, after).Select(line => line.Mark + line.Text)));

    [Fact]
    public void Applied_it_gives_both_texts_back()
    {
        var (before, after) = ("a\nb\nc\nd\ne\nf", "a\nx\nc\ne\ny\nf\ng");
        var lines = LineDiff.Of(before, after);

        Assert.Equal(before, string.Join('\n', lines.Where(line => line.Mark != '+').Select(line => line.Text)));
        Assert.Equal(after, string.Join('\n', lines.Where(line => line.Mark != '-').Select(line => line.Text)));
    }
}
