namespace CallCoach.Team;

/// <summary>What a new team begins with.</summary>
internal static class StarterPlaybook
{
    public const string Text = """
        # Your team's playbook. docs/playbooks.md explains every key.
        schema: callcoach.playbook/1
        id: our-calls
        version: 1
        title: Our calls
        callType: cold

        # What should be asked or said, and when.
        rules:
          - id: ask-something
            when: { elapsed: 90s, measures: { questions: "<1", talkShare: ">0.6" } }
            tip: Ask one open question.
            why: No question so far

        # Lines of your own that make people hang up.
        phrases:
          - id: P01
            kind: scripted
            severity: 2
            words: i'd love to learn more about your current *
            instead: Ask one thing you truly want to know
            examples:
              - I'd love to learn more about your current process.

        """;
}
