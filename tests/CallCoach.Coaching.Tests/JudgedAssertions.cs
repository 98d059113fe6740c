using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

internal static class JudgedAssertions
{
    /// <summary>These tips came up, in this order, and no others.</summary>
    public static void Shows(this Judged judged, params string[] headlines) =>
        Assert.Equal(headlines, judged.Headlines, StringComparer.Ordinal);
}
