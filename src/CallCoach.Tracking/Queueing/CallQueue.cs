using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Places;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Queueing;

/// <summary>
/// Puts leads in order: agreed calls, fresh enquiries, warm, missed, new, cold; within a class the likeliest to answer now,
/// then the longest waiting. The same input and moment give the same plan.
/// </summary>
public sealed class CallQueue(Cadence cadence, CallGate gate, BestTimeModel model, QueueOptions options, BestTimeOptions bestTime)
{
    private readonly HourPlan _hours = new(gate, model, bestTime);

    public QueuePlan Plan(IEnumerable<LeadHistory> leads, Instant now)
    {
        var ready = new List<QueueLine>();
        var waiting = new List<QueueLine>();
        var shut = new List<ShutLine>();
        var (later, resting) = (0, 0);
        foreach (var history in leads)
        {
            switch (Place(history, now))
            {
                case (QueueLine line, true):
                    ready.Add(line);
                    break;
                case (QueueLine line, false):
                    waiting.Add(line);
                    break;
                case (ShutLine line, _):
                    shut.Add(line);
                    break;
                case (QueueClass.Resting, _):
                    resting++;
                    break;
                case (not QueueClass.Never, _):
                    later++;
                    break;
            }
        }

        return InOrder(ready, waiting, shut, later, resting);
    }

    /// <summary>Two plans of one moment, of different leads, as the one plan of them all.</summary>
    public static QueuePlan Join(QueuePlan one, QueuePlan other) => InOrder(
        [.. one.Ready, .. other.Ready], [.. one.Waiting, .. other.Waiting], [.. one.Shut, .. other.Shut], one.Later + other.Later, one.Resting + other.Resting);

    private static QueuePlan InOrder(List<QueueLine> ready, List<QueueLine> waiting, List<ShutLine> shut, int later, int resting)
    {
        ready.Sort(Compare);
        waiting.Sort((left, right) => Compare(left.OpensAt!.Value.ToInstant().CompareTo(right.OpensAt!.Value.ToInstant()), left, right));
        return new QueuePlan(ready, waiting, shut, later, resting);
    }

    /// <summary>A line and whether it is ready, or a shut line, or the class of a lead that is not due.</summary>
    private (object Line, bool IsReady) Place(LeadHistory history, Instant now)
    {
        var lead = history.Lead;
        if (lead.NumberToDial is not { } number)
            return (QueueClass.Never, false);
        var place = ProspectPlaces.Of(lead, number, now);
        var next = cadence.Next(history, now, place.Zone);
        var local = now.InZone(place.Zone);
        if (next.DueOn is not { } due || next.Class is QueueClass.Resting or QueueClass.Never)
            return (next.Class, false);
        if (due > local.Date)
            return (QueueClass.Cold, false);
        var asked = next.At is not null && (next.FollowUp?.IsAgreed ?? true) && next.Class is QueueClass.CallBack or QueueClass.Warm or QueueClass.Enquiry;
        var line = Line(history, number, next, local) with { DueSince = due, IsAsked = asked };
        var permission = gate.Check(new CallRequest(lead, number, history.Attempts, now, asked));
        if (!permission.IsGranted && !PassesWithTime(permission.Block))
            return (new ShutLine(lead, permission), false);
        // A time of their own is kept whatever the best hour is.
        if (next.At is { } at && at.ToInstant() - Duration.FromMinutes(options.CallBackMinutes) > now)
            return (line with { OpensAt = at, WhyNow = $"{SpokenTimes.SpokenText.Clock(at.TimeOfDay)} their time." }, false);
        if (!permission.IsGranted)
            return Blocked(line, permission, local);
        if (next.At is not null)
            return (line with { Class = Fresh(next, now), WhyNow = next.Class == QueueClass.CallBack ? OnTime(next.At.Value, now) : "They are waiting for it." }, true);
        return _hours.Choose(line, next, local) is { } timed ? (timed, timed.OpensAt is null) : (QueueClass.Cold, false);
    }

    private static (object Line, bool IsReady) Blocked(QueueLine line, CallPermission permission, ZonedDateTime local) =>
        permission.OpensAt is { } opens && opens.Date == local.Date
            ? (line with { OpensAt = opens, WhyNow = permission.Reason }, false)
            : (QueueClass.Cold, false);

    /// <summary>Hours and counts open again by themselves; the rest needs somebody to do something, or never opens.</summary>
    private static bool PassesWithTime(CallBlock block) =>
        block is CallBlock.TeamCap or CallBlock.TeamHours or CallBlock.TheirHours or CallBlock.LegalHours or CallBlock.Holiday or CallBlock.LegalCap;

    private QueueLine Line(LeadHistory history, LeadNumber number, NextAttempt next, ZonedDateTime local) =>
        new(history.Lead, number, next.Class, next.Ordinal, next.Cap)
        {
            Why = next.Ordinal > 1 || next.Class == QueueClass.Missed ? $"{next.Why} Try {next.Ordinal} of {next.Cap}." : next.Why,
            WhyNow = "",
            LocalNow = local,
            Chance = model.Chance(history.Lead.Segment, local.DayOfWeek, local.Hour, next.Ordinal),
            FollowUp = next.FollowUp,
            Fact = history.Lead.Facts.Count > 0 ? history.Lead.Facts[^1].Text : null,
        };

    /// <summary>An enquiry that waited too long is a new lead like others, though they did ask.</summary>
    private QueueClass Fresh(NextAttempt next, Instant now) =>
        next.Class == QueueClass.Enquiry && now - next.At!.Value.ToInstant() > Duration.FromMinutes(options.EnquiryMinutes) ? QueueClass.New : next.Class;

    private string OnTime(ZonedDateTime at, Instant now)
    {
        var over = now - at.ToInstant();
        return over <= Duration.FromMinutes(options.CallBackMinutes)
            ? $"Due at {SpokenTimes.SpokenText.Clock(at.TimeOfDay)} their time."
            : $"Was due at {SpokenTimes.SpokenText.Clock(at.TimeOfDay)} their time on {SpokenTimes.SpokenText.Day(at.Date)}.";
    }

    private static int Compare(QueueLine left, QueueLine right)
    {
        if (left.Class != right.Class)
            return left.Class.CompareTo(right.Class);
        return left.Class == QueueClass.CallBack
            ? Compare(left.FollowUp!.When.ToInstant().CompareTo(right.FollowUp!.When.ToInstant()), left, right)
            : Compare(right.Chance.CompareTo(left.Chance), left, right);
    }

    private static int Compare(int first, QueueLine left, QueueLine right)
    {
        if (first != 0)
            return first;
        var since = left.DueSince.CompareTo(right.DueSince);
        return since != 0 ? since : left.Lead.Id.Value.CompareTo(right.Lead.Id.Value);
    }
}
