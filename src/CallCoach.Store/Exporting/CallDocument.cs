namespace CallCoach.Store;

/// <summary>One call as JSON.</summary>
/// <param name="Schema">Name and version of the form: <see cref="ExportJson.Schema"/>.</param>
public sealed record CallDocument(string Schema, CallReview Call);
