namespace CallCoach.Team;

/// <summary>Queries of shared moments.</summary>
internal static class Moments
{
    private static readonly byte[] s_there = [];

    /// <summary>For pages: whether there is sound, not the sound itself, which may be half a megabyte each.</summary>
    public static IQueryable<MomentRow> WithoutSound(this IQueryable<MomentRow> moments) => moments.Select(moment => new MomentRow
    {
        Id = moment.Id,
        TeamId = moment.TeamId,
        PersonId = moment.PersonId,
        CallId = moment.CallId,
        At = moment.At,
        Title = moment.Title,
        Turns = moment.Turns,
        Note = moment.Note,
        AsksForHelp = moment.AsksForHelp,
        Sound = moment.Sound == null ? null : s_there,
        SharedAt = moment.SharedAt,
        WithdrawnAt = moment.WithdrawnAt,
    });
}
