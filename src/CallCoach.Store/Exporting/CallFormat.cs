namespace CallCoach.Store;

/// <summary>A form in which a call can be written out.</summary>
/// <param name="Ending">Ending of such a file, without the dot.</param>
/// <param name="MediaType">What it is called in HTTP.</param>
public sealed record CallFormat(string Name, string Ending, string MediaType, Func<CallReview, string> Write);
