namespace CallCoach.Playbooks;

/// <summary>Something wrong in a playbook, and where. Lines and columns count from 1.</summary>
public sealed record PlaybookFault(string File, long Line, long Column, string Message)
{
    /// <summary>file:line:column: message, as editors and terminals know it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
