namespace CallCoach.Playbooks.Tests;

/// <summary>What a form changes is written into the YAML, and nothing else of it changes.</summary>
public sealed class PlaybookFormTests
{
    private const string Text = """
        # Ours. Do not lose this line.
        schema: callcoach.playbook/1
        id: ours # the name
        version: 3
        title: Our calls   # for people

        thresholds:
          # Calls of ours are short.
          flow.monologue.cold: 40s # was 45s
          flow.pace.fastest: 230

        detectors: { filler: review }

        # Lines of ours.
        phrases:
          - id: P01
            kind: scripted
            words: ["i'd love to *", how are you]   # both
            # why it is here
            tip: Say it your way.
            examples:
              - I'd love to know.
          - id: P02
            kind: hype
            words: number one
        rewrites:
          - { id: R1, words: no trials, instead: You can leave any month. }
        fine:
          - thanks a lot
        scripts:
          - id: hello
            text: |
              "Hello, it's Maya."

        rules:
          - id: ask
            when: { elapsed: 90s }
            tip: Ask one open question.

        """;

    [Fact]
    public void It_reads_what_stands_there_and_where()
    {
        var fields = PlaybookFields.Read(Text)!;

        Assert.Equal(new FormField("Our calls", 5, 5), fields.All["title"]);
        Assert.Equal(("40s", "review", "i'd love to *\nhow are you"), (fields.Of("thresholds.flow.monologue.cold"), fields.Of("detectors.filler"), fields.Of("phrases[P01].words")));
        Assert.Equal(["P01", "P02"], fields.Items("phrases"));
        Assert.Equal((16, 22), (fields.All["phrases[P01]"].From, fields.All["phrases[P01]"].To));
        Assert.Equal("\"Hello, it's Maya.\"", fields.Of("scripts[hello].text"));
    }

    [Theory]
    [InlineData("title", "Calls: ours", "title: Our calls   # for people", "title: \"Calls: ours\"   # for people")]
    [InlineData("thresholds.flow.monologue.cold", "50s", "cold: 40s # was 45s", "cold: 50s # was 45s")]
    [InlineData("thresholds.flow.pace.fastest", "", "  flow.pace.fastest: 230\n", "")]
    [InlineData("thresholds.tips.fresh", "4s", "  flow.pace.fastest: 230\n", "  flow.pace.fastest: 230\n  tips.fresh: 4s\n")]
    [InlineData("detectors.filler", "off", "{ filler: review }", "{ filler: off }")]
    [InlineData("detectors.pace", "review", "{ filler: review }", "{ filler: review, pace: review }")]
    [InlineData("phrases[P01].words", "how are you\nyes, you", "[\"i'd love to *\", how are you]   # both", "[how are you, \"yes, you\"]   # both")]
    [InlineData("phrases[P01].tip", "", "    tip: Say it your way.\n", "")]
    [InlineData("phrases[P02].tip", "One fact.", "    words: number one\n", "    words: number one\n    tip: One fact.\n")]
    [InlineData("phrases[P02].id", "P03", "id: P02", "id: P03")]
    [InlineData("phrases[P02]", "", "  - id: P02\n    kind: hype\n    words: number one\n", "")]
    [InlineData("rewrites[R1].instead", "You may leave.", "instead: You can leave any month. }", "instead: You may leave. }")]
    [InlineData("fine", "thanks a lot\nyes: sure", "\n  - thanks a lot\n", "\n  - thanks a lot\n  - \"yes: sure\"\n")]
    [InlineData("fine", "", "fine:\n  - thanks a lot\n", "")]
    [InlineData("intensity", "quiet", "title: Our calls   # for people\n", "title: Our calls   # for people\nintensity: quiet\n")]
    [InlineData("scripts[hello].text", "One \"line\"\n\nand another", "text: |\n      \"Hello, it's Maya.\"\n", "text: |-\n      One \"line\"\n\n      and another\n")]
    public void One_value_changes_and_the_rest_stays_letter_by_letter(string field, string value, string before, string after)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);

        Assert.Equal(Text.Replace(before, after, StringComparison.Ordinal), PlaybookForm.Apply(Text, One(field, value)));
    }

    [Fact]
    public void A_list_in_lines_stays_one() => Assert.Contains(
        "    examples:\n      - I'd love to go.\n      - And \"more\"\n".Replace("And \"more\"", "\"And \\\"more\\\"\"", StringComparison.Ordinal),
        PlaybookForm.Apply(Text, One("phrases[P01].examples", "I'd love to go.\nAnd \"more\"")), StringComparison.Ordinal);

    [Fact]
    public void A_new_phrase_and_a_new_section_are_whole_playbooks()
    {
        var changed = PlaybookForm.Apply(Text, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["phrases[+].id"] = "P09",
            ["phrases[+].kind"] = "pressure",
            ["phrases[+].words"] = "only today\nlast chance",
            ["phrases[+].tip"] = "Let them choose.",
        });
        var book = PlaybookFile.Read(PlaybookForm.Apply(changed, One("vocabulary", "Brightloop\nAda Lowe")), "ours", Path.GetTempPath());

        Assert.Contains("    words: number one\n  - id: P09\n    kind: pressure\n    words:\n      - only today\n      - last chance\n    tip: Let them choose.\nrewrites:", changed, StringComparison.Ordinal);
        Assert.Equal(["P01", "P02", "P09", "R1"], book.Phrases.Select(phrase => phrase.Id));
        Assert.Equal(["Brightloop", "Ada Lowe"], book.Vocabulary);
    }

    [Fact]
    public void A_bare_playbook_grows_in_each_part()
    {
        var text = Written.Top.TrimEnd();
        foreach (var (field, value) in new[] { ("detectors.filler", "off"), ("thresholds.tips.fresh", "4s"), ("fine", "thanks"), ("title", "Ours"), ("callType", "warm") })
            text = PlaybookForm.Apply(text, One(field, value));
        text = PlaybookForm.Apply(text, new Dictionary<string, string>(StringComparer.Ordinal) { ["scripts[+].id"] = "a", ["scripts[+].text"] = "One.\nTwo.", ["scripts[+].mandatory"] = "true" });

        var book = PlaybookFile.Read(text, "ours", Path.GetTempPath());
        Assert.Equal(("Ours", "One.\nTwo.", true), (book.Title, book.Scripts[0].Text, book.Scripts[0].Mandatory));
        Assert.StartsWith("schema: callcoach.playbook/1\nid: ours\nversion: 1\ntitle: Ours\ncallType: warm\n", text, StringComparison.Ordinal);

        foreach (var field in new[] { "detectors.filler", "thresholds.tips.fresh", "fine", "scripts[a]" })
            text = PlaybookForm.Apply(text, One(field, ""));
        Assert.Equal("schema: callcoach.playbook/1\nid: ours\nversion: 1\ntitle: Ours\ncallType: warm\n", text);
    }

    [Theory]
    [InlineData("cold-call.yaml")]
    [InlineData("follow-up.yaml")]
    public void Each_value_of_the_shipped_playbooks_can_be_written_and_taken_back(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "playbooks", file));
        var fields = PlaybookFields.Read(text)!;
        foreach (var (name, field) in fields.All.Where(field => !field.Key.EndsWith(']')))
        {
            var changed = PlaybookForm.Apply(text, One(name, "zz-9"));
            var renamed = name.EndsWith(".id", StringComparison.Ordinal) ? name[..name.IndexOf('[', StringComparison.Ordinal)] + "[zz-9].id" : name;
            Assert.Equal(fields.All.Where(other => other.Key != name && !other.Key.Contains('[', StringComparison.Ordinal)).Select(other => other.Value.Value),
                PlaybookFields.Read(changed)!.All.Where(other => other.Key != name && !other.Key.Contains('[', StringComparison.Ordinal)).Select(other => other.Value.Value));
            Assert.Equal(fields.Of(name), PlaybookFields.Read(PlaybookForm.Apply(changed, One(renamed, field.Value)))!.Of(name));
        }
    }

    [Theory]
    [InlineData("phrases[P99].tip", "x", "any more")]
    [InlineData("mood", "x", "no field")]
    [InlineData("phrases[+].tip", "Let them choose.", "needs an id")]
    public void What_can_not_be_written_says_why(string field, string value, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => PlaybookForm.Apply(Text, One(field, value))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("no: [map")]
    [InlineData("- a\n- b")]
    [InlineData("")]
    public void What_is_no_map_has_no_fields(string text) => Assert.Null(PlaybookFields.Read(text));

    private static Dictionary<string, string> One(string field, string value) => new(StringComparer.Ordinal) { [field] = value };
}
