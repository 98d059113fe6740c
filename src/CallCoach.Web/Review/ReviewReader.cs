using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Asks the archive for what the page of a call shows.</summary>
internal sealed class ReviewReader(CallArchive archive, ConsentBook consents, IEnumerable<ICallSound> sounds, IEnumerable<ITeamSharing> sharing, CallJournals journals, TimeProvider time)
{
    /// <summary>How far back "usual" reaches.</summary>
    private static readonly TimeSpan Past = TimeSpan.FromDays(84);

    /// <returns>Null where there is no such call.</returns>
    public async Task<ReviewView?> ReadAsync(string call, FormToken token, CancellationToken cancellationToken)
    {
        if (await archive.OpenAsync(call, cancellationToken) is not { } review)
            return null;

        return new ReviewView(
            review,
            TimeZoneInfo.ConvertTime(review.Call.StartedAt, time.LocalTimeZone),
            time.GetLocalNow(),
            await UsualAsync(review.Call, cancellationToken),
            await archive.TagsAsync(cancellationToken),
            await archive.SegmentsAsync(cancellationToken),
            [.. sounds.SelectMany(sound => sound.Of(call))],
            token,
            sharing.FirstOrDefault() is { } team ? new SharedWithTeam(team.Team, team.Of(call)) : null)
        {
            Consent = await consents.FindAsync(call, cancellationToken),
            Playbook = PlaybookOf(call),
        };
    }

    // What a call was judged by stands at the head of its journal; words that are too old take the journal with them.
    private string? PlaybookOf(string call)
    {
        try
        {
            return journals.Find(call)?.Started()?.Playbook is { } book
                ? $"{book.Title ?? book.Id}, version {book.Version}"
                : null;
        }
        catch (JournalException)
        {
            return null; // the page says elsewhere what is damaged
        }
    }

    private async Task<Usual?> UsualAsync(CallHeader call, CancellationToken cancellationToken)
    {
        var past = await archive.TrendAsync(CallFilter.All, call.StartedAt - Past, call.StartedAt, Past, cancellationToken);
        return past.Count > 0 && past[0].Talks >= Usual.Enough ? new Usual(past[0].Talks, past[0].RepShare, past[0].Pace) : null;
    }
}
