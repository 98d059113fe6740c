namespace CallCoach.Team;

/// <summary>A comment without its sound, and who wrote it.</summary>
public sealed record CommentView(
    Guid Id, Guid AuthorId, string Author, string? Text, bool HasSound, Guid? ExampleId, string? Example, DateTimeOffset WrittenAt, string? Answer, string? AnswerText);
