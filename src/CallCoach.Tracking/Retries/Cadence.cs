using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Retries;

/// <summary>From what happened to when to try again: fewer and fewer, at other parts of the day, and then rest.</summary>
public sealed class Cadence(CadenceOptions options)
{
    /// <summary>How much before its time an agreed call may have been made and still be that call.</summary>
    private static readonly Duration Early = Duration.FromMinutes(30);

    private readonly int[] _missed = DayRow.Read(options.MissedDays);
    private readonly int[] _gatekeeper = DayRow.Read(options.GatekeeperDays);
    private readonly int[] _warm = DayRow.Read(options.WarmDays);
    private readonly int[] _callbackMissed = DayRow.Read(options.CallbackMissedDays);

    public Cadence()
        : this(new CadenceOptions())
    {
    }

    /// <summary>What is due next for a lead. Days and times are those of <paramref name="zone"/>, where it is.</summary>
    public NextAttempt Next(LeadHistory history, Instant now, DateTimeZone zone)
    {
        var run = Run.Of(history.Attempts, options);
        if (Stopped(run) is { } never)
            return never;
        var callBack = history.FollowUps.Where(followUp => followUp.State == FollowUpState.Open).OrderBy(followUp => followUp.When.ToInstant()).FirstOrDefault();
        // A time that only the rep proposed is one more try, and counts like one.
        if (callBack is not null && (callBack.IsAgreed || run.Misses < run.Cap(options)))
            return CallBack(run, callBack, zone);
        return Planned(history, run, zone) is { DueOn: { } } due && run.Misses >= due.Cap ? Rested(run, due, now.InZone(zone).Date) : Planned(history, run, zone);
    }

    private static NextAttempt? Stopped(Run run)
    {
        var overlays = run.Last?.Outcome?.Overlays ?? OutcomeOverlays.None;
        if (overlays.HasFlag(OutcomeOverlays.DoNotCall))
            return new NextAttempt(QueueClass.Never, null, 0, 0, "Asked for no more calls.");
        if (overlays.HasFlag(OutcomeOverlays.BadNumber))
            return new NextAttempt(QueueClass.Never, null, 0, 0, "Wrong or out of service.");
        return run.Refusals > 1 ? new NextAttempt(QueueClass.Never, null, 0, 0, "Said no twice. Let them be.") : null;
    }

    private NextAttempt CallBack(Run run, FollowUp followUp, DateTimeZone zone)
    {
        var at = followUp.When.WithZone(zone);
        var who = followUp.IsAgreed ? "Agreed" : "Proposed";
        var (ordinal, cap) = followUp.IsAgreed ? (1, options.WarmCap) : (run.Misses + 1, run.Cap(options));
        return new NextAttempt(QueueClass.CallBack, at.Date, ordinal, cap, $"{who} for {SpokenText.Clock(at.TimeOfDay)}.")
        {
            At = at,
            FollowUp = followUp,
            TriedDayParts = run.DayParts,
        };
    }

    private NextAttempt Planned(LeadHistory history, Run run, DateTimeZone zone)
    {
        var cap = run.Cap(options);
        if (run.Last is not { } last)
        {
            return history.Lead.EnquiredAt is { } enquired
                ? New(QueueClass.Enquiry, enquired.InZone(zone).Date, "Asked for a call on the web.") with { At = enquired.InZone(zone) }
                : New(QueueClass.New, history.Lead.AddedAt.InZone(zone).Date, "New.");
        }

        if (run.Talk is { } talk && run.Misses == 0)
            return AfterTalk(talk, last, cap);
        // A talk since then settled it, whatever was missed before.
        var missed = history.FollowUps.LastOrDefault(followUp => followUp.State == FollowUpState.MissedByThem && followUp.When.ToInstant() - Early > run.TalkedAt);
        if (missed is not null && last.At.ToInstant() >= missed.When.ToInstant() - Early)
            return AfterMissedCallBack(history, run, missed, last, zone);
        return AfterMiss(run, last, cap);
    }

    private NextAttempt AfterTalk(Outcome talk, Attempt last, int cap)
    {
        var day = last.At.Date;
        var said = SpokenText.Day(day);
        return talk switch
        {
            { Rating: Rating.Warm } => new NextAttempt(QueueClass.Warm, talk.NamedDate ?? day.PlusDays(_warm[0]), 1, cap, $"Warm on {said}, no time agreed."),
            { Reason: OutcomeReason.NotInterested } => new NextAttempt(QueueClass.Cold, day.PlusDays(options.NotInterestedDays), 1, cap, $"Said no on {said}. Once more, then never."),
            { Reason: OutcomeReason.HasSupplier } => new NextAttempt(QueueClass.Cold, ContractDay(talk, day), 1, cap, talk.NamedDate is null ? $"Had somebody on {said}." : "Their contract ends soon."),
            _ => new NextAttempt(QueueClass.Cold, talk.NamedDate ?? day.PlusDays(options.NotNowDays), 1, cap, talk.NamedDate is null ? $"Said not now on {said}." : "The date they named."),
        };
    }

    private LocalDate ContractDay(Outcome talk, LocalDate day) => talk.NamedDate is { } ends
        ? LocalDate.Max(ends.PlusDays(-options.BeforeContractEndsDays), day.PlusDays(1))
        : day.PlusDays(options.SupplierDays);

    private NextAttempt AfterMissedCallBack(LeadHistory history, Run run, FollowUp missed, Attempt last, DateTimeZone zone)
    {
        var tries = history.Attempts.Count(attempt => attempt.At.ToInstant() >= missed.When.ToInstant() - Early);
        var next = new NextAttempt(QueueClass.Warm, last.At.Date, run.Misses + 1, options.WarmCap, "Missed the time you agreed.") { TriedDayParts = run.DayParts };
        if (tries > 1)
            return next with { DueOn = last.At.Date.PlusDays(Pick(_callbackMissed, tries - 2)) };
        var later = last.At.PlusHours(options.CallbackMissedHours).WithZone(zone);
        return next with { DueOn = later.Date, At = later };
    }

    private NextAttempt AfterMiss(Run run, Attempt last, int cap)
    {
        var isWarm = run.Talk is { Rating: Rating.Warm };
        var desk = last.Outcome?.Reason == OutcomeReason.Gatekeeper || last.AnsweredBy == AnsweredBy.Gatekeeper;
        var days = isWarm ? Pick(_warm, run.Misses) : Pick(desk ? _gatekeeper : _missed, run.Misses - 1);
        var due = last.Outcome?.NamedDate is { } named && named > last.At.Date ? named : last.At.Date.PlusDays(days);
        var why = $"{(isWarm ? "Warm, since then missed" : "Missed")} {Times(run.Misses)}.";
        return new NextAttempt(isWarm ? QueueClass.Warm : QueueClass.Missed, due, run.Misses + 1, cap, why) { TriedDayParts = run.DayParts };
    }

    /// <summary>At the cap a number rests, and then begins anew; after a no it never does.</summary>
    private NextAttempt Rested(Run run, NextAttempt due, LocalDate today)
    {
        if (run.Talk is { Reason: OutcomeReason.NotInterested })
            return new NextAttempt(QueueClass.Never, null, run.Misses, due.Cap, "Said no, and was tried once more.");
        var wakes = run.Last!.At.Date.PlusDays(options.RestDays);
        return today < wakes
            ? new NextAttempt(QueueClass.Resting, wakes, run.Misses, due.Cap, $"{due.Cap} tries, resting until {SpokenText.Day(wakes)}.")
            : new NextAttempt(QueueClass.Missed, wakes, 1, due.Cap, "Rested, and begins anew.");
    }

    private NextAttempt New(QueueClass kind, LocalDate day, string why) => new(kind, day, 1, options.ColdCap, why);

    private static int Pick(int[] days, int at) => days[Math.Clamp(at, 0, days.Length - 1)];

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };
}
