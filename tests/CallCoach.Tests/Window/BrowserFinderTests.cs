using CallCoach.Testing;

namespace CallCoach.Tests;

public sealed class BrowserFinderTests
{
    [Fact]
    public async Task A_browser_is_found_on_the_search_path()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("chromium"), "", TestContext.Current.CancellationToken);

        var found = BrowserFinder.FindOnPath($"{folder.File("nothing-here")}{Path.PathSeparator}{folder.Path}");

        Assert.Equal(folder.File("chromium"), found, StringComparer.Ordinal);
        Assert.Null(BrowserFinder.FindOnPath(""));
    }

    [Theory]
    [InlineData("DISPLAY", true)]
    [InlineData("WAYLAND_DISPLAY", true)]
    [InlineData("OTHER", false)]
    public void Without_a_screen_no_window_is_tried(string set, bool has) =>
        Assert.Equal(has, BrowserFinder.HasScreen(name => string.Equals(name, set, StringComparison.Ordinal) ? ":0" : null));
}
