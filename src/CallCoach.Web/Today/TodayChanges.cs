using CallCoach.Desk;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CallCoach.Web;

/// <summary>What the forms of the page of the day ask for. Each gives where the browser goes afterwards.</summary>
internal sealed class TodayChanges(
    DialQueue queue,
    OutcomeBook outcomes,
    DoNotCallList doNotCall,
    ProposalBook proposals,
    FollowUpBook followUps,
    TaskBook tasks,
    CallBackBook callBacks,
    DeskRep rep,
    IOptions<DeskOptions> desk)
{
    public const string Page = "/today";

    public async Task<string> TakeAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var taken = await queue.TakeAsync(LeadOf(form), rep.Name, cancellationToken);
        return $"/?lead={taken.Lead.Id}";
    }

    public async Task<string> SnoozeAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await queue.SnoozeAsync(LeadOf(form), length: null, cancellationToken);
        return Page;
    }

    public async Task<string> LogAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var reason = form["outcome"].ToString() switch
        {
            "nobody" => OutcomeReason.Nobody,
            "machine" => OutcomeReason.Machine,
            "desk" => OutcomeReason.Gatekeeper,
            _ => throw new ArgumentException("Choose who answered: nobody, a machine, or the front desk.", nameof(form)),
        };
        await outcomes.LogAsync(LeadOf(form), reason, cancellationToken);
        return Page;
    }

    public async Task<string> RemoveAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var words = form["words"].ToString() is { Length: > 0 } said ? said : "written down on the page of the day";
        await doNotCall.AddAsync(LeadOf(form), words, "by hand", form.ContainsKey("company"), call: null, cancellationToken);
        return Page;
    }

    public async Task<string> NameAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var read = NumberReader.Read(form["number"].ToString(), desk.Value.Country);
        if (!read.IsValid)
            throw new ArgumentException($"That number {read.Problem}.", nameof(form));
        await doNotCall.NameAsync(form["call"].ToString(), read.Number, cancellationToken);
        return Page;
    }

    public async Task<string> RangAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await callBacks.RangAsync(LeadOf(form), cancellationToken);
        return Page + "#causes";
    }

    public async Task<string> ConfirmAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await proposals.ConfirmAsync(IdOf(form, "proposal"), form["time"].ToString(), cancellationToken);
        return Page;
    }

    public async Task<string> DropAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await proposals.DropAsync(IdOf(form, "proposal"), cancellationToken);
        return Page;
    }

    public async Task<string> MoveAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await followUps.MoveAsync(IdOf(form, "promised"), form["time"].ToString(), cancellationToken);
        return Page + "#promised";
    }

    public async Task<string> CloseAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var state = form["state"].ToString() == "done" ? FollowUpState.Done : FollowUpState.Cancelled;
        await followUps.CloseAsync(IdOf(form, "promised"), state, cancellationToken);
        return Page + "#promised";
    }

    public async Task<string> DoneAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        await tasks.CloseAsync(IdOf(form, "task"), form["state"].ToString() == "done", cancellationToken);
        return Page + "#promised";
    }

    private static LeadId LeadOf(IFormCollection form) => new(IdOf(form, "lead"));

    private static Guid IdOf(IFormCollection form, string field) =>
        Guid.TryParse(form[field].ToString(), out var id) ? id : throw new DeskException("That is not there any more. Load the page again.");
}
