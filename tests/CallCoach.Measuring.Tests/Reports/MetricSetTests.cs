using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Tests.Reports;

public sealed class MetricSetTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Figures_are_written_as_one_flat_object_and_read_again()
    {
        var file = Path.Combine(_folder.Path, "made", "figures.json");
        new MetricSet { { "wer.stream", 0.0612345678 }, { "peer.wer", double.NaN } }.Write(file);
        Assert.Equal("{\n  \"metrics\": {\n    \"wer.stream\": 0.061235\n  }\n}\n", File.ReadAllText(file).ReplaceLineEndings("\n"));
        Assert.Equal(0.061235, MetricSet.Read(file)["wer.stream"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"metrics\": {\"a\": \"b\"}}")]
    [InlineData("not json")]
    public void Another_form_is_refused_with_the_form_it_needs(string text)
    {
        var file = _folder.Write("figures.json", text);
        Assert.Contains("\"metrics\"", Assert.Throws<MeasuringException>(() => MetricSet.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nowhere.json", Assert.Throws<MeasuringException>(() => MetricSet.Read("nowhere.json")).Message, StringComparison.Ordinal);
}
