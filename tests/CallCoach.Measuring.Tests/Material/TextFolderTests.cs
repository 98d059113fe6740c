using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Material;

public sealed class TextFolderTests : IDisposable
{
    private const string Utterance =
        """{"id":"u1","speaker":"rep","text":"We can't do that.","asr":"we can't do that","spans":[{"kind":"negative","text":"can't"}],"signals":[],"moves":["empathy"]}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Utterances_alone_are_enough()
    {
        _folder.Write("utterances.jsonl", Utterance + "\n\n");
        var read = TextFolder.Read(_folder.Path);
        Assert.Equal("can't", Assert.Single(read.Utterances).Spans[0].Text);
        Assert.Empty(read.Dialogues);
    }

    [Fact]
    public void Dialogues_alone_are_enough_and_scripts_come_with_them()
    {
        _folder.Write("dialogues/x.json", """
            {"id": "x", "rep": {"name": "Maya"}, "prospect": {"firstName": "Jordan", "company": "Fern"}, "outcome": "cold",
             "turns": [{"speaker": "rep", "text": "Hello", "pause": -0.2, "rate": 1.2, "spans": [], "signals": [], "moves": []}]}
            """);
        _folder.Write("scripts/hello.md", "Say \"hello\".");
        var read = TextFolder.Read(_folder.Path);
        Assert.Equal((CallOutcome.Cold, true, -0.2), (read.Dialogues[0].Outcome, read.Dialogues[0].IsClean, read.Dialogues[0].Turns[0].Pause));
        Assert.Equal("hello", Assert.Single(read.Scripts).Id);
    }

    [Fact]
    public void The_dialogues_that_come_with_the_repository_can_be_read() =>
        Assert.Equal(4, TextFolder.Read(Path.Combine(Repository.Root, "samples")).Dialogues.Count);

    [Fact]
    public void A_broken_line_is_named_by_its_number()
    {
        _folder.Write("utterances.jsonl", Utterance + "\n{\"id\": 3\n");
        Assert.Contains("utterances.jsonl, line 2", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_that_is_no_part_of_its_text_is_named()
    {
        _folder.Write("utterances.jsonl", Utterance.Replace("\"text\":\"can't\"", "\"text\":\"cannot\"", StringComparison.Ordinal));
        Assert.Contains("u1", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_neither_says_what_it_needs() => Assert.Contains("utterances.jsonl", Failure(), StringComparison.Ordinal);

    private string Failure() => Assert.Throws<MeasuringException>(() => TextFolder.Read(_folder.Path)).Message;
}
