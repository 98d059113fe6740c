using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Lines of leads to reps on a call: only where the policy has them, and only when the rep has said yes in this call.</summary>
internal sealed class Whispering(TeamDatabase database, NodeLine nodes, BoardFeed board, TimeProvider time)
{
    /// <summary>A question that nobody answered may be put again after this.</summary>
    private static readonly TimeSpan AsksAgainAfter = TimeSpan.FromSeconds(60);

    /// <exception cref="HubException">The rep can't be asked.</exception>
    public async Task AskAsync(Viewer lead, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        var call = await CallAsync(context, lead, id, cancellationToken);
        var now = time.GetUtcNow();
        if (call.Whispers is WhisperStates.Open)
            return;
        if (call.Whispers is WhisperStates.Refused)
            throw new HubException("They said no for this call.");
        if (call is { Whispers: WhisperStates.Asked, WhispersAt: { } asked } && now - asked < AsksAgainAfter)
            throw new HubException("They were asked a moment ago.");
        await context.Calls.Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Whispers, WhisperStates.Asked).SetProperty(row => row.WhispersAt, now).SetProperty(row => row.Number, row => row.Number + 1), cancellationToken);
        await SendAsync(context, lead, call, "", cancellationToken);
        await TellBoardAsync(context, id, cancellationToken);
    }

    /// <returns>The whisper's id.</returns>
    /// <exception cref="HubException">It can't be sent.</exception>
    public async Task<Guid> SendAsync(Viewer lead, Guid id, string text, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        var call = await CallAsync(context, lead, id, cancellationToken);
        if (call.Whispers is not WhisperStates.Open)
            throw new HubException("Ask to whisper first: they say yes for each call.");
        return await SendAsync(context, lead, call, WhisperText.Of(text), cancellationToken);
    }

    private static async Task<CallRow> CallAsync(TeamContext context, Viewer lead, Guid id, CancellationToken cancellationToken)
    {
        var policy = await context.Teams.Where(team => team.Id == lead.Team).Select(team => team.Policy).SingleAsync(cancellationToken);
        if (policy is not { LiveCalls: true, Whispers: true })
            throw new HubException("Your team does without whispers. The policy of the team says so.");
        var call = await context.Calls.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Seconds == null, cancellationToken)
            ?? throw new HubException("This call is over.");
        return call.State?.Consent is Consents.NotShared ? throw new HubException("They share nothing of this call.") : call;
    }

    private async Task<Guid> SendAsync(TeamContext context, Viewer lead, CallRow call, string text, CancellationToken cancellationToken)
    {
        var whisper = new WhisperRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = call.TeamId,
            PersonId = call.PersonId,
            CallId = call.Id,
            FromId = lead.Person,
            Text = text,
            SentAt = time.GetUtcNow(),
        };
        context.Whispers.Add(whisper);
        context.Audit.Add(new AuditRow
        {
            TeamId = lead.Team,
            At = time.GetUtcNow(),
            PersonId = lead.Person,
            What = text.Length == 0 ? AuditWords.AskedToWhisper : AuditWords.Whispered,
            Of = call.Id.ToString(),
        });
        await context.SaveChangesAsync(cancellationToken);
        await nodes.WhisperAsync(
            call.DeviceId, new LeadWhisper(whisper.Id, call.NodeCall, lead.Name, text.Length == 0 ? LeadWhisper.Question : text, Asks: text.Length == 0));
        return whisper.Id;
    }

    private async Task TellBoardAsync(TeamContext context, Guid id, CancellationToken cancellationToken)
    {
        var row = await context.Calls.AsNoTracking().Where(call => call.Id == id)
            .Join(context.Users, call => call.PersonId, person => person.Id, (call, person) => new { call, person.Name }).SingleAsync(cancellationToken);
        board.Tell(row.call.TeamId, BoardCalls.Of(row.call, row.Name));
    }
}
