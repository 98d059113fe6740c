using CallCoach.Coaching.Detectors.Scripted;

namespace CallCoach.Coaching.Tests.Detectors.Scripted;

public sealed class ScriptTextTests
{
    [Fact]
    public void Only_what_stands_in_quotation_marks_is_spoken()
    {
        var script = ScriptText.Of(new TeamScript("a", "# Title\n\nKeep to it.\n\n## 1. Hello\n\n\"Hi, this is [name].\"\n\n## Two: close\n\n\u201cUm, bye {now}.\u201d"));
        Assert.Equal("hi this is [] bye []", string.Join(' ', script.Tokens.Select(token => token.IsWildcard ? "[]" : token.Word)));
        Assert.Equal("Hello", script.Headings[script.Tokens[0].Section]);
        Assert.Equal("close", script.Headings[script.Tokens[^1].Section]);
    }

    [Fact]
    public void Without_quotation_marks_the_whole_text_is_spoken() =>
        Assert.Equal("hello there", string.Join(' ', ScriptText.Of(new TeamScript("a", "# A script\nHello there.")).Tokens.Select(token => token.Word)));
}
