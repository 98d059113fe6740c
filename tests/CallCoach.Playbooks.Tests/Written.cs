using CallCoach.Coaching;

namespace CallCoach.Playbooks.Tests;

/// <summary>Playbooks written in a test.</summary>
internal static class Written
{
    public const string Top = "schema: callcoach.playbook/1\nid: ours\nversion: 1\n";

    public static Playbook Read(string rest) => PlaybookFile.Read(Top + rest, "ours.yaml", Path.GetTempPath());

    /// <summary>What is wrong with it: line:column: message. The first line after the top is line 4.</summary>
    public static IReadOnlyList<string> FaultsOf(string rest, string top = Top)
    {
        var broken = Assert.Throws<PlaybookException>(() => PlaybookFile.Read(top + rest, "ours.yaml", Path.GetTempPath()));
        Assert.NotEmpty(broken.Faults);
        return [.. broken.Faults.Select(fault => $"{fault.Line}:{fault.Column}: {fault.Message}")];
    }
}
