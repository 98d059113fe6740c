using CallCoach.Store;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Takes what the review of a call asks to be shared with the team, or taken back.</summary>
internal sealed class SharingForms(CallArchive archive, IEnumerable<ITeamSharing> sharing, TimeProvider time)
{
    private const int LongestTitle = 80;
    private const int LongestNote = 500;

    /// <returns>Whether the call is there.</returns>
    /// <exception cref="ArgumentException">It can't be shared; the message says what to do.</exception>
    public async Task<bool> ShareAsync(string call, IFormCollection form, CancellationToken cancellationToken)
    {
        var team = sharing.FirstOrDefault() ?? throw new ArgumentException("This node has not joined a team. \"callcoach team join\" does it.", nameof(form));
        if (await archive.OpenAsync(call, cancellationToken) is not { } review)
            return false;
        if (CallClock.Read(form["at"].ToString().Trim()) is not { } at)
            throw new ArgumentException("Say when the moment is, in minutes and seconds: 0:43.", nameof(form));
        var (turns, until) = MomentTurns.Around(ReviewTurns.Of(review), at);
        if (turns.Count == 0)
            throw new ArgumentException("The words of this call are gone: there is nothing to share.", nameof(form));
        var (title, note) = (form["title"].ToString().Trim(), form["note"].ToString().Trim());
        if (title.Length is 0 or > LongestTitle)
            throw new ArgumentException($"Give the moment a name of at most {LongestTitle} letters.", nameof(form));
        if (note.Length > LongestNote)
            throw new ArgumentException($"The note has at most {LongestNote} letters.", nameof(form));
        await team.ShareAsync(
            new TeamMoment(Guid.CreateVersion7(time.GetUtcNow()), call, at.TotalSeconds, title, turns, note.Length > 0 ? note : null, form["does"] == "help", time.GetUtcNow(),
                until.TotalSeconds, form["sound"] == "yes"),
            cancellationToken);
        return true;
    }

    public async Task<bool> TakeBackAsync(string call, IFormCollection form, CancellationToken cancellationToken) =>
        sharing.FirstOrDefault() is { } team && Guid.TryParse(form["moment"], out var moment) && await team.TakeBackAsync(call, moment, cancellationToken);
}
