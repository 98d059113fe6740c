using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Every key of a playbook. The reader knows no other, and docs/playbooks.md lists these.</summary>
public static class PlaybookSchema
{
    public const string Name = "callcoach.playbook/1";

    private const string Condition = "rules[].when";
    private static readonly string Words = $"words or a list of at most {PlaybookLimits.WordsPerPhrase}; `*` is up to three words, `@name` a set";

    public static IReadOnlyList<PlaybookKey> All { get; } =
    [
        new("schema", $"`{Name}`; required", "The form of the file."),
        new("id", "lower-case letters, digits and hyphens, at most 40; required", "The playbook's name. Name the file the same."),
        new("version", "a whole number from 1; required", "Counted by the team; a call keeps the version it was made with."),
        new("extends", "a playbook's name", "It builds on that one, beside it or of this machine: what it says itself holds, the rest is the other's. Phrases, rules and scripts of the same `id` take the other's place."),
        new("title", "at most 60 characters", "What people call it."),
        new("callType", "`cold` (default), `warm`, `follow-up`, `inbound`", "The sort of call. All but cold count as wanted: longer stretches of talk, a message on the machine."),
        new("intensity", "`quiet`, `balanced`, `eager`", "How readily tips come at the start; the rep may choose otherwise in the call."),
        new("detectors", "a map", "Which detectors are on, by kind. What is left out is live."),
        new("detectors.*", "`live`, `review` (seen, not shown), `off`", "A kind of wording, of the flow of talk, or a signal. Signals can't be off: other judgements rest on them."),
        new("thresholds", "a map", "Thresholds in place of those of the settings (`Coaching`)."),
        new("thresholds.*", "a number, or a time such as `45s` or `1m30s`", "See the list of thresholds below."),
        new("phrases", $"a list, at most {PlaybookLimits.Phrases}", "The team's own phrases."),
        new("phrases[].id", "letters, digits, `-`, `_`, at most 40; required, once", "Stands in findings and logs."),
        new("phrases[].kind", "a kind of wording (said by the rep) or a signal (said by the prospect); required", "What it is."),
        new("phrases[].severity", "1 (nudge), 2 (tip, default), 3 (strong tip)", "How much it weighs. Signals have none."),
        new("phrases[].words", Words.Replace(", `@name` a set", "", StringComparison.Ordinal), "What is said, in plain words. Case and punctuation do not matter."),
        new("phrases[].pattern", "a regular expression over lower-case words, without look-around", "Instead of words. It matches whole words within a sentence."),
        new("phrases[].unless", "words or a list, as `words`", "Nothing is flagged where one of these stands in the same utterance."),
        new("phrases[].tip", "at most 7 words and 40 characters", "The headline; without it that of the kind."),
        new("phrases[].instead", "at most 12 words", "What could be said instead. `{slot}` is what the pattern's group of that name matched."),
        new("phrases[].examples", "a list of sentences", "The phrase must match each; checked when the file is read."),
        new("phrases[].counters", "a list of sentences", "It must match none; checked when the file is read."),
        new("without", "a list of ids", "Phrases of the lists that come with CallCoach which the team does not want, and phrases, rules and scripts of the playbook that it builds on."),
        new("fine", $"a list of words, at most {PlaybookLimits.Fine}", "Wording that is never held against the rep: a product's name, a line that is fine to read."),
        new("rewrites", $"a list, at most {PlaybookLimits.Rewrites}", "Negative sentences of this team's business and their positive form."),
        new("rewrites[].id", "as for phrases; required, once", "Stands in findings and logs."),
        new("rewrites[].words", "as for phrases", "The negative wording."),
        new("rewrites[].pattern", "as for phrases; `(?<slot>...)` names a group", "Instead of words."),
        new("rewrites[].unless", "as for phrases", "Nothing is flagged where one of these stands in the same utterance."),
        new("rewrites[].instead", "at most 12 words; required", "The positive form, with `{slot}`s. It is shown only if it stands as a sentence once they are filled."),
        new("rewrites[].examples", "a list of sentences", "It must match each."),
        new("rewrites[].counters", "a list of sentences", "It must match none."),
        new("scripts", $"a list, at most {PlaybookLimits.Scripts}", "What reps are handed. Reading it out is noticed."),
        new("scripts[].id", "as for phrases; required, once", "The script's name in tips."),
        new("scripts[].file", $"a file beside the playbook or below it, at most {PlaybookLimits.Bytes / 1024} KB", "Markdown or text; only what stands in quotation marks is spoken, if anything does."),
        new("scripts[].text", "text", "Instead of a file."),
        new("scripts[].mandatory", "`true` or `false` (default)", "Has to be said word for word: never counts as scripted, also where it stands inside another script."),
        new("vocabulary", $"a list, at most {PlaybookLimits.Vocabulary}", "Names and product words that the recogniser should know, weightiest first."),
        new("rules", $"a list, at most {PlaybookLimits.Rules}", "What has to be said, or must not, and when. Nothing fires before the prospect has spoken, on a machine, or after a no."),
        new("rules[].id", "as for phrases; required, once", "Stands in findings and logs."),
        new("rules[].when", "a condition; required", "What has to hold; of several keys all must. The rule fires when it begins to hold."),
        new(Condition + ".said", Words, "The rep said one of these; with `by`, before then."),
        new(Condition + ".notSaid", Words, "The rep said none of these, and `by` is over. What is still being recognised is waited for."),
        new(Condition + ".heard", Words, "The prospect said one of these; with `by`, before then."),
        new(Condition + ".by", "a time, `1s` to `30m`", "Counted from the first words of the call. `notSaid` needs it."),
        new(Condition + ".elapsed", "a time, `1s` to `2h`", "So much of the call has passed, from its first words."),
        new(Condition + ".signal", "a signal", "The prospect gave it."),
        new(Condition + ".state", string.Join(", ", RuleMeasures.States.Select(state => $"`{state}`")), "What the call is in."),
        new(Condition + ".moves", "a map", "How often the rep made a good move: `{open-question: \"<1\"}`."),
        new(Condition + ".moves.*", "a bound: `\"<1\"`, `\">=2\"`, `3`", "A move: " + string.Join(", ", PlaybookKinds.Moves) + "."),
        new(Condition + ".measures", "a map", "Measures so far: `{talkShare: \">0.7\"}`."),
        new(Condition + ".measures.*", "a bound", "One of " + string.Join(", ", RuleMeasures.Names) + " (shares 0 to 1, monologue in seconds)."),
        new(Condition + ".all", "a list of conditions", "All of them hold."),
        new(Condition + ".any", "a list of conditions", "One of them holds."),
        new(Condition + ".not", "a condition", "It does not hold."),
        new("rules[].tip", "at most 7 words and 40 characters; required", "The headline: a verb first."),
        new("rules[].why", "at most 45 characters", "The reason, below the headline."),
        new("rules[].say", "at most 12 words; `{name}` is their first name", "A phrase to say, instead of the reason."),
        new("rules[].class", "`coaching` (default), `reaction`, `legal`", "Its rank. A legal tip passes every limit and stays until done: for what the law asks to be said."),
        new("rules[].severity", "1, 2 (default), 3", "How much it weighs."),
        new("rules[].cooldown", "a time, `0s` to `30m`; default `90s`", "Least time between two."),
        new("rules[].mostPerCall", "1 (default) to 10", "How often a call it may come."),
        new("tips", "a map", "The team's own words for tips."),
        new("tips.*", "a headline, or a map", "See the list of tips below. What keeps people safe keeps its words."),
        new("tips.*.headline", "at most 7 words and 40 characters; required", "What stands there instead."),
        new("tips.*.say", "at most 12 words; `{name}` is their first name", "The phrase below it; without one there is none."),
    ];

    /// <summary>Names of the keys that may stand in a map; a name that is free is not among them.</summary>
    internal static IReadOnlyList<string> KeysOf(string parent) =>
        [.. All.Where(key => key.Parent == parent && key.Name != "*").Select(key => key.Name)];

    /// <summary>The reference as Markdown tables, as it stands in docs/playbooks.md.</summary>
    public static string ToMarkdown() => string.Join('\n',
    [
        "| key | value | what |", "|---|---|---|",
        .. All.Select(key => $"| `{key.Path}` | {key.Value} | {key.What} |"),
        "", "### Thresholds", "", "| name | default | range |", "|---|---|---|",
        .. PlaybookThresholds.Names.Select(name => $"| `{name}` | {PlaybookThresholds.DefaultOf(name)} | {PlaybookThresholds.RangeOf(name)} |"),
        "", "### Tips", "", "| name | its own words |", "|---|---|",
        .. TipNames.All.Select(tip => $"| `{tip.Name}` | {tip.Headline} |"),
        "", "### Sets of words", "", "| name | what is said |", "|---|---|",
        .. SaidSets.All.Select(set => $"| `{set.Key}` | {set.Value} |"),
        "", "### Kinds", "",
        "Wording: " + string.Join(", ", PlaybookKinds.Wording) + ".",
        "Flow of talk: " + string.Join(", ", PlaybookKinds.Flow) + ".",
        "Signals: " + string.Join(", ", PlaybookKinds.Signals) + ".",
        "Kept safe, never off, turned down or reworded: " + string.Join(", ", PlaybookKinds.Safety) + ".",
    ]);
}
