namespace CallCoach.Playbooks.Tests;

public sealed class PlaybookReferenceTests
{
    [Fact]
    public void The_reference_lists_every_key_as_the_reader_knows_it()
    {
        var reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "playbooks.md")).ReplaceLineEndings("\n");

        Assert.True(
            reference.Trim().EndsWith(PlaybookSchema.ToMarkdown().ReplaceLineEndings("\n").Trim(), StringComparison.Ordinal),
            "Below \"## Every key\" docs/playbooks.md has to be what \"callcoach playbook keys\" prints: put that in its place.");
    }

    [Fact]
    public void Each_key_stands_in_the_reference_once()
    {
        Assert.Empty(PlaybookSchema.All.GroupBy(key => key.Path).Where(key => key.Count() > 1).Select(key => key.Key));
    }
}
