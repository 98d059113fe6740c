using CallCoach.Coaching;

namespace CallCoach.Web;

/// <summary>What the pages call a finding and how they draw it, for answers that a page shows.</summary>
public static class MomentWords
{
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return KindWords.Of(finding.Kind);
    }

    /// <summary>The class of the mark on its words.</summary>
    public static string LookOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Looks.Class(Looks.OfWording(finding.Group, finding.Kind));
    }
}
