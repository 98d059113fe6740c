using CallCoach.Desk;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using Microsoft.Extensions.Options;
using NodaTime;
using SpokenText = CallCoach.Tracking.SpokenTimes.SpokenText;

namespace CallCoach.Web;

/// <summary>Reads everything that the page of the day shows.</summary>
internal sealed class TodayReader(
    DialQueue queue,
    FollowUpBook followUps,
    ProposalBook proposals,
    TaskBook tasks,
    CardDesk cards,
    CallBackBook callBacks,
    DoNotCallList doNotCall,
    NationalLists lists,
    LeadBook leads,
    DeskRep rep,
    IOptions<DeskOptions> desk,
    IOptions<TeamCallingOptions> team,
    IOptions<CadenceOptions> cadence,
    IOptions<BestTimeOptions> bestTime)
{
    private const int ShownInGroup = 8;
    private const int ShownCards = 4;

    /// <param name="segment">The segment of the map; the one with most tries without it.</param>
    /// <param name="remove">The lead to ask about before it is taken off.</param>
    public async Task<TodayView> ReadAsync(FormToken token, string? segment, Guid? remove, CancellationToken cancellationToken)
    {
        var plan = await queue.PlanAsync(rep.Name, cancellationToken);
        IReadOnlyList<(string Segment, int Tries)> segments = plan.Segments.Count > 0 ? plan.Segments : [(desk.Value.Segment, 0)];
        var chosen = segments.FirstOrDefault(one => one.Segment == segment) is { Segment: not null } known ? known.Segment : segments[0].Segment;
        return new TodayView
        {
            Token = token,
            Plan = plan,
            Country = desk.Value.Country,
            Groups = GroupsOf(plan),
            Proposals = await proposals.WaitingAsync(cancellationToken),
            Promised = await followUps.OpenAsync(cancellationToken),
            Tasks = await tasks.OpenAsync(cancellationToken),
            Cards = [.. (await cards.ListAsync(ShownCards * 2, cancellationToken)).Where(card => card.Note.SentOn is null).Take(ShownCards)],
            CallBacks = await callBacks.CompareAsync(cancellationToken),
            Unknown = [.. (await doNotCall.ListAsync(cancellationToken)).Where(entry => entry.IsUnknown)],
            Heat = HeatView.Of(plan.Model, bestTime.Value, WeeklyHours.Parse(team.Value.Hours), chosen, segments, plan.Today),
            Checks = await ChecksAsync(cancellationToken),
            ToRemove = remove is { } id ? (await leads.FindAsync(new LeadId(id), cancellationToken))?.Lead : null,
        };
    }

    private static List<QueueGroup> GroupsOf(DayPlan plan)
    {
        var groups = new List<QueueGroup>();
        foreach (var kind in plan.Queue.Ready.Skip(1).GroupBy(line => line.Class))
        {
            var (head, note) = LeadWords.Group(kind.Key);
            IReadOnlyList<QueueLine> lines = [.. kind];
            groups.Add(new QueueGroup(head, note, [.. lines.Take(ShownInGroup)], Math.Max(0, lines.Count - ShownInGroup)));
        }

        return groups;
    }

    private async Task<IReadOnlyList<string>> ChecksAsync(CancellationToken cancellationToken)
    {
        var (rules, cap) = (team.Value, cadence.Value.ColdCap);
        var national = (await lists.ListAsync(cancellationToken))
            .Select(list => $"National list of {list.Country}, of {SpokenText.Day(Instant.FromDateTimeOffset(list.ImportedAt).InUtc().Date)}");
        return
        [
            "Your own do-not-call list, as it stands at that moment",
            .. national,
            $"The law’s hours where they are, and the team’s: {rules.Hours}",
            $"{Count(rules.MostADay)} a day, {rules.MostInSevenDays} in a week, {cap} in all",
        ];
    }

    private static string Count(int tries) => tries == 1 ? "One try" : $"{tries} tries";
}
