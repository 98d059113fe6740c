namespace CallCoach.Team.Tests;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/board", "/board")]
    [InlineData("/moments/1?x=2#at", "/moments/1?x=2#at")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/a\nb", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Only_a_path_of_this_site_is_gone_to(string? path, string goesTo) => Assert.Equal(goesTo, LocalPath.Of(path), StringComparer.Ordinal);
}
