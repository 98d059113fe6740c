using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>A calling floor that works its queue hour by hour through a year. Every dial is handed to the watcher first.</summary>
internal sealed class SimulatedFloor(SimulatedYear year, DialWatcher watcher)
{
    private const int FirstHour = 8;
    private const int Hours = 15;

    /// <summary>New leads looked at in one plan: more could not be called in an hour anyway.</summary>
    private const int MostNew = 300;

    private static readonly DateTimeZone Floor = Some.Zone(Some.NewYork);

    private readonly Dictionary<LeadId, SimulatedPerson> _people = [];
    private readonly Dictionary<LeadId, LeadHistory> _histories = [];
    private readonly Dictionary<LeadId, LocalDate?> _due = [];
    private readonly List<DialSample> _samples = [];
    private readonly Suppressions _suppressions = new([], "salt");
    private readonly Cadence _cadence = new();
    private readonly BestTimeOptions _bestTime = new();

    public IReadOnlyCollection<LeadHistory> Histories => _histories.Values;

    public SimulatedPerson PersonOf(LeadId id) => _people[id];

    public void Run()
    {
        var gate = Some.Gate(_suppressions);
        for (var day = 0; day < year.Days; day++)
        {
            var date = year.First.PlusDays(day);
            if (date.DayOfWeek >= IsoDayOfWeek.Saturday)
                continue;
            Add(date);
            var queue = new CallQueue(_cadence, gate, BestTimeModel.Fit(_samples, date, _bestTime), new QueueOptions(), _bestTime);
            for (var hour = FirstHour; hour < FirstHour + Hours; hour++)
                Work(queue, gate, Floor.AtLeniently(date + new LocalTime(hour, 0)).ToInstant());
        }
    }

    private void Add(LocalDate date)
    {
        for (var at = 0; at < year.LeadsADay; at++)
        {
            var person = SimulatedTown.Person(_people.Count + 1, date);
            _people[person.Lead.Id] = person;
            Keep(new LeadHistory(person.Lead), person.Lead.AddedAt);
        }
    }

    private void Work(CallQueue queue, CallGate gate, Instant start)
    {
        var today = start.InZone(Floor).Date.PlusDays(1);
        var due = _due.Where(pair => pair.Value <= today).Select(pair => _histories[pair.Key]).ToArray();
        var candidates = due.Where(history => history.Attempts.Count > 0).Concat(due.Where(history => history.Attempts.Count == 0).Take(MostNew));
        var plan = queue.Plan(candidates, start);
        var dials = year.Reps * year.DialsAnHour;
        var gap = Duration.FromMinutes(60) / Math.Max(1, dials);
        foreach (var (line, at) in plan.Ready.Take(dials).Select((line, at) => (line, start + (gap * at))))
        {
            // An hour is long: what the plan allowed is asked again at the dial.
            var request = new CallRequest(line.Lead, line.Number, _histories[line.Lead.Id].Attempts, at, line.IsAsked);
            if (gate.Check(request).IsGranted)
                Dial(line, at);
        }
    }

    private void Dial(QueueLine line, Instant at)
    {
        var person = _people[line.Lead.Id];
        var history = _histories[line.Lead.Id];
        watcher.Watch(person, history, line, at);
        var local = at.InZone(person.Zone);
        var talk = SimulatedTalk.Of(person, local, history.Attempts.Count, isExpected: line.Class == QueueClass.CallBack);
        var attempt = new Attempt(Guid.CreateVersion7(at.ToDateTimeOffset()), line.Number.Number, local, line.Ordinal, talk.AnsweredBy)
        {
            WasAsked = line.IsAsked,
            Outcomes = [talk.Outcome],
        };
        var followUps = history.FollowUps.Select(followUp => followUp.Id == line.FollowUp?.Id
            ? followUp with { State = talk.AnsweredBy == AnsweredBy.Target ? FollowUpState.Done : FollowUpState.MissedByThem } : followUp).ToList();
        if (talk.FollowUp is { } agreed)
            followUps.Add(agreed);
        if (talk.Outcome.Overlays.HasFlag(OutcomeOverlays.DoNotCall))
        {
            foreach (var suppression in Suppressions.ForRemoval(line.Lead, "no more calls", at, "call", wholeCompany: false))
                _suppressions.Add(suppression);
            watcher.Removed(line.Lead.Id);
        }

        _samples.AddRange(DialSample.Answers(line.Lead.Segment, [attempt]));
        Keep(history with { Attempts = [.. history.Attempts, attempt], FollowUps = followUps }, at);
    }

    private void Keep(LeadHistory history, Instant now)
    {
        _histories[history.Lead.Id] = history;
        _due[history.Lead.Id] = _cadence.Next(history, now, _people[history.Lead.Id].Zone).DueOn;
    }
}
