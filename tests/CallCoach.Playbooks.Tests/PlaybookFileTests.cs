using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Playbooks.Tests;

public sealed class PlaybookFileTests
{
    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Repository.Root, "playbooks"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void What_ships_is_sound_and_named_like_its_file(string name)
    {
        var book = PlaybookFile.Read(Path.Combine(Repository.Root, "playbooks", name + ".yaml"));

        Assert.Equal(name, book.Id);
        Assert.NotEmpty(book.Rules);
        Assert.NotEmpty(book.Phrases);
    }

    [Fact]
    public void Everything_that_is_written_arrives()
    {
        var book = Written.Read(
            """
            title: Our calls
            callType: follow-up
            intensity: eager
            detectors: { hype: review, filler: off }
            thresholds: { flow.monologue.cold: 40s, tips.balanced.confidence: 0.9 }
            phrases:
              - { id: A, kind: hype, severity: 3, words: [never miss a * again], unless: [you said], tip: Say what it does., instead: It texts each crew. }
              - { id: B, kind: price, words: what's the damage }
            rewrites:
              - { id: C, pattern: "we can't deliver before (?<day>\\w+)", instead: "We deliver on {day}." }
            without: [S01]
            fine: [at your service]
            scripts: [{ id: notice, mandatory: true, text: This call is noted. }]
            vocabulary: [Brightloop, Ada Lowe]
            rules:
              - id: D
                class: legal
                tip: Say your name.
                when: { any: [{ notSaid: "@identity", by: 20s }, { not: { said: hello } }], measures: { talkShare: ">0.5" } }
            tips: { price: { headline: Wait., say: "What do you pay now, {name}?" }, hype: One figure. }
            """);

        Assert.Equal(("ours", 1, "Our calls", CallKind.FollowUp, (Intensity?)Intensity.Eager), (book.Id, book.Version, book.Title, book.CallType, book.Intensity));
        Assert.Equal(DetectorMode.Off, book.Detectors["filler"]);
        Assert.Equal("40s", book.Thresholds["flow.monologue.cold"]);
        Assert.Equal(["A", "B", "C"], book.Phrases.Select(phrase => phrase.Id));
        Assert.Equal(Kinds.Negative, book.Phrases[2].Kind);
        Assert.Equal(["S01"], book.Without);
        Assert.True(book.Scripts[0].Mandatory);
        Assert.Equal(["Brightloop", "Ada Lowe"], book.Vocabulary);
        Assert.Equal(TimeSpan.FromSeconds(20), book.Rules[0].When.Any![0].By);
        Assert.Equal(new Comparison(">", 0.5), book.Rules[0].When.Measures!["talkShare"]);
        Assert.Equal("Wait.", book.Tips["price"].Headline);
    }

    [Fact]
    public void A_script_may_stand_in_a_file_beside_the_playbook()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("ours.yaml"), Written.Top + "scripts: [{ id: hello, file: hello.md }]\n");
        File.WriteAllText(folder.File("hello.md"), "\"Hello there.\"");

        Assert.Equal("\"Hello there.\"", PlaybookFile.Read(folder.File("ours.yaml")).Scripts[0].Text);
    }
}
