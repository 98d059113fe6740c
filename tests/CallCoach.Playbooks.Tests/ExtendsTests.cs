using CallCoach.Coaching;

namespace CallCoach.Playbooks.Tests;

public sealed class ExtendsTests : IDisposable
{
    private const string Below = """
        schema: callcoach.playbook/1
        id: below
        version: 3
        callType: warm
        intensity: quiet
        detectors: { hype: off, pace: review }
        vocabulary: [Brightloop]
        phrases:
          - { id: P1, kind: hype, words: never miss a job }
          - { id: P2, kind: hype, words: best in town }
        rules:
          - { id: R1, when: { elapsed: 30s }, tip: Ask a question. }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("playbooks").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_a_playbook_says_itself_holds_and_the_rest_is_of_the_one_below()
    {
        Write("below", Below);
        var book = Read("""
            schema: callcoach.playbook/1
            id: ours
            version: 1
            extends: below
            detectors: { hype: live }
            without: [P2]
            phrases:
              - { id: P1, kind: hype, severity: 3, words: never miss a shift }
            """);

        Assert.Equal(("ours", 1, CallKind.Warm, Intensity.Quiet), (book.Id, book.Version, book.CallType, book.Intensity));
        Assert.Equal((DetectorMode.Live, DetectorMode.Review), (book.Detectors["hype"], book.Detectors["pace"]));
        Assert.Equal(("P1", 3), Assert.Single(book.Phrases.Select(phrase => (phrase.Id, phrase.Severity))));
        Assert.Equal("R1", Assert.Single(book.Rules).Id);
        Assert.Equal(["Brightloop"], book.Vocabulary);
        Assert.Empty(book.Without);
    }

    [Fact]
    public void One_that_is_not_there_or_broken_or_builds_on_this_one_is_a_fault_of_that_line()
    {
        Write("broken", Below.Replace("version: 3", "version: x", StringComparison.Ordinal));
        Write("circle", Below + "\nextends: ours");
        foreach (var (name, says) in new[] { ("nowhere", "There is no playbook \"nowhere\""), ("broken", "version"), ("circle", "build on each other"), ("../below", "no name") })
        {
            var fault = Assert.Single(Assert.Throws<PlaybookException>(() => Read($"schema: callcoach.playbook/1\nid: ours\nversion: 1\nextends: \"{name}\"\n")).Faults);
            Assert.Equal(4, fault.Line);
            Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Those_that_come_with_the_program_can_be_built_on()
    {
        var book = PlaybookFile.Read(Write("ours", "schema: callcoach.playbook/1\nid: ours\nversion: 1\nextends: cold-call\n"), [Path.Combine(Repository.Root, "playbooks")]);

        Assert.Equal(PlaybookFile.Read(Path.Combine(Repository.Root, "playbooks", "cold-call.yaml")).Rules.Select(rule => rule.Id), book.Rules.Select(rule => rule.Id));
    }

    private Playbook Read(string text) => PlaybookFile.Read(Write("ours", text));

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name + ".yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
