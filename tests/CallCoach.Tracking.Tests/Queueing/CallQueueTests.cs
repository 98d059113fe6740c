using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Tests.Queueing;

public sealed class CallQueueTests
{
    private static readonly BestTimeOptions BestTime = new();

    [Fact]
    public void Classes_come_in_order()
    {
        var plan = PlanAt(LateAfternoon, CallBack(1), Enquiry(2), Warm(3), Missed(4), New(5), Cold(6));

        Assert.Equal([QueueClass.CallBack, QueueClass.Enquiry, QueueClass.Warm, QueueClass.Missed, QueueClass.New, QueueClass.Cold], plan.Ready.Select(line => line.Class));
    }

    [Fact]
    public void The_same_input_gives_the_same_plan()
    {
        LeadHistory[] leads = [.. Enumerable.Range(1, 40).Select(New)];

        Assert.Equal(Ids(PlanAt(Some.Now, leads)), Ids(PlanAt(Some.Now, leads)));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        LeadHistory[] leads = [.. Enumerable.Range(1, 40).Select(New)];

        Assert.Equal(Ids(PlanAt(Some.Now, leads)), Ids(PlanAt(Some.Now, [.. leads.Reverse()])));
    }

    [Fact]
    public void Plans_of_parts_joined_are_the_plan_of_the_whole()
    {
        LeadHistory[] leads = [CallBack(90), Warm(91), Missed(92), Cold(93), .. Enumerable.Range(1, 80).Select(New)];

        var whole = PlanAt(Some.Now, leads);
        var joined = leads.Chunk(13).Select(part => PlanAt(Some.Now, part)).Aggregate(CallQueue.Join);

        Assert.NotEmpty(whole.Ready);
        Assert.Equal(whole.Ready, joined.Ready);
        Assert.Equal(whole.Waiting, joined.Waiting);
        Assert.Equal((whole.Shut.Count, whole.Later, whole.Resting), (joined.Shut.Count, joined.Later, joined.Resting));
    }

    [Fact]
    public void An_agreed_call_waits_for_its_time_and_is_due_fifteen_minutes_before()
    {
        var lead = CallBack(1, LateAfternoon.PlusMinutes(20));

        Assert.Empty(PlanAt(LateAfternoon, lead).Ready);
        Assert.Equal(LateAfternoon.PlusMinutes(20), Assert.Single(PlanAt(LateAfternoon, lead).Waiting).OpensAt);
        Assert.Single(PlanAt(LateAfternoon.PlusMinutes(5), lead).Ready);
    }

    [Fact]
    public void An_agreed_call_that_is_overdue_says_so()
    {
        var line = Assert.Single(PlanAt(LateAfternoon, CallBack(1, LateAfternoon.PlusMinutes(-40))).Ready);

        Assert.StartsWith("Was due at", line.WhyNow, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_lead_is_shut_with_its_reason_and_never_offered()
    {
        var lead = New(1);
        var suppressions = new Suppressions(Suppressions.ForRemoval(lead.Lead, "no more", Some.Now.ToInstant() - Duration.FromDays(1), "call", false), "salt");

        var plan = Queue(suppressions).Plan([lead], Some.Now.ToInstant());

        Assert.Empty(plan.Ready);
        Assert.Empty(plan.Waiting);
        Assert.Equal(CallBlock.DoNotCall, Assert.Single(plan.Shut).Permission.Block);
    }

    [Fact]
    public void A_retry_takes_a_part_of_the_day_not_yet_tried()
    {
        // Tried at 9 and at 14 and due today: neither of those parts is offered.
        var history = New(1) with { Attempts = [Some.Missed(Some.At(2026, 11, 9, 9), 1), Some.Missed(Some.At(2026, 11, 10, 14), 2)] };
        for (var hour = 8; hour <= 17; hour++)
        {
            foreach (var line in PlanAt(Some.At(2026, 11, 17, hour), history).Ready)
                Assert.DoesNotContain(CallingDayParts.Of(line.LocalNow.Hour), new[] { CallingDayParts.Of(9), CallingDayParts.Of(14) });
        }
    }

    [Fact]
    public void A_retry_says_which_part_is_new_and_how_many_tries_there_were()
    {
        var history = New(1) with { Attempts = [Some.Missed(Some.At(2026, 11, 9, 9), 1), Some.Missed(Some.At(2026, 11, 10, 14), 2)] };

        var plan = PlanAt(Some.At(2026, 11, 17, 9), history);
        var line = Assert.Single(plan.Waiting);

        Assert.Equal("Missed twice. Try 3 of 6.", line.Why);
        Assert.Contains("not tried", line.WhyNow, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_hour_of_the_day_suits_every_lead()
    {
        LeadHistory[] leads = [.. Enumerable.Range(1, 60).Select(New)];
        var ready = Enumerable.Range(9, 9).SelectMany(hour => PlanAt(Some.At(2026, 11, 17, hour), leads).Ready.Select(line => line.Lead.Id)).ToHashSet();

        Assert.Equal(60, ready.Count);
    }

    [Fact]
    public void Within_a_class_the_likeliest_to_answer_comes_first()
    {
        var samples = Enumerable.Range(0, 400).Select(at => new DialSample("cafes", new LocalDate(2026, 11, 16), 16, 1, at % 2 == 0));
        var model = BestTimeModel.Fit(samples, new LocalDate(2026, 11, 17), BestTime);
        var plan = Queue(null, model).Plan([New(1), new LeadHistory(Some.Lead(id: 2, segment: "cafes"))], LateAfternoon.ToInstant());

        Assert.Equal(plan.Ready.OrderByDescending(line => line.Chance).Select(line => line.Lead.Id), plan.Ready.Select(line => line.Lead.Id));
    }

    [Fact]
    public void What_is_due_another_day_is_counted()
    {
        var plan = PlanAt(Some.Now, New(1) with { Attempts = [Some.Missed(Some.At(2026, 11, 17, 9))] });

        Assert.Equal((0, 0, 1), (plan.Ready.Count, plan.Waiting.Count, plan.Later));
    }

    /// <summary>In the last hour of the team's day everything that is due is ready.</summary>
    private static ZonedDateTime LateAfternoon { get; } = Some.At(2026, 11, 17, 17, 10);

    private static LeadHistory New(int id) => new(Some.Lead(id: id));

    private static LeadHistory Missed(int id) => New(id) with { Attempts = [Some.Missed(Some.At(2026, 11, 16, 9))] };

    private static LeadHistory Warm(int id) => New(id) with { Attempts = [Some.Talk(Some.At(2026, 11, 16, 9), Rating.Warm, OutcomeReason.Interested)] };

    private static LeadHistory Cold(int id) => New(id) with { Attempts = [Some.Talk(Some.At(2026, 8, 3, 9), Rating.Cold, OutcomeReason.NotNow)] };

    private static LeadHistory Enquiry(int id) => new(Some.Lead(id: id) with { EnquiredAt = LateAfternoon.ToInstant() - Duration.FromMinutes(3) });

    private static LeadHistory CallBack(int id, ZonedDateTime? at = null)
    {
        var lead = Some.Lead(id: id);
        return new LeadHistory(lead)
        {
            Attempts = [Some.Talk(Some.At(2026, 11, 16, 9), Rating.Warm, OutcomeReason.AgreedTime)],
            FollowUps = [new FollowUp(Guid.NewGuid(), lead.Id, at ?? LateAfternoon) { IsAgreed = true }],
        };
    }

    private static IEnumerable<LeadId> Ids(QueuePlan plan) => plan.Ready.Concat(plan.Waiting).Select(line => line.Lead.Id);

    private static QueuePlan PlanAt(ZonedDateTime now, params LeadHistory[] leads) => Queue(null).Plan(leads, now.ToInstant());

    private static CallQueue Queue(Suppressions? suppressions, BestTimeModel? model = null) =>
        new(new Cadence(), Some.Gate(suppressions), model ?? BestTimeModel.Fit([], new LocalDate(2026, 11, 17), BestTime), new QueueOptions(), BestTime);
}
