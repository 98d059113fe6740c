namespace CallCoach;

/// <summary>What a check found.</summary>
/// <param name="Found">What is so, in a few words with figures.</param>
/// <param name="Advice">What to do, where something is to be done.</param>
internal sealed record CheckResult(CheckGrade Grade, string Found, string? Advice = null)
{
    public static CheckResult Ok(string found) => new(CheckGrade.Ok, found);

    public static CheckResult Warn(string found, string advice) => new(CheckGrade.Warn, found, advice);

    public static CheckResult Fail(string found, string? advice = null) => new(CheckGrade.Fail, found, advice);
}
