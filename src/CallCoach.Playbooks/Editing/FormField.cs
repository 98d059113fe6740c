namespace CallCoach.Playbooks;

/// <summary>What a playbook's text says for one field of a form; lists have an entry a line.</summary>
/// <param name="From">First line of it, from 1.</param>
/// <param name="To">Last line of it.</param>
public sealed record FormField(string Value, long From, long To);
