namespace CallCoach.Team;

/// <summary>Where a browser goes on, from an address that anybody may have written.</summary>
internal static class LocalPath
{
    /// <summary>The path if it is one of this site; otherwise the home page.</summary>
    public static string Of(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
