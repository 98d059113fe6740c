namespace CallCoach.Team;

/// <summary>A shared moment with all that was said of it.</summary>
/// <param name="Example">Its place in the library, if it is proposed or in it.</param>
/// <param name="Better">Examples that a lead may link.</param>
public sealed record MomentView(
    MomentRow Moment, string Rep, IReadOnlyList<CommentView> Comments, ExampleRow? Example, IReadOnlyList<ExampleRow> Better, DateTimeOffset Now)
{
    public string Address => $"/moments/{Moment.Id}";

    public string RepFirst => SessionView.FirstOf(Rep);
}
