using System.CommandLine;
using CallCoach.Desk;
using CallCoach.Tracking.Retries;
using CallCoach.Tracking.SpokenTimes;

namespace CallCoach;

/// <summary>today: the day at one glance.</summary>
internal static class TodayCommand
{
    private const int Shown = 5;

    public static Command New(Terminal terminal, CommonOptions common)
    {
        var json = DeskVerb.Json();
        var command = new Command("today", "The day at one glance: who is due, what was promised, what waits for your yes.") { json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var plan = await services.GetRequiredService<DialQueue>().PlanAsync(DeskVerb.RepOf(services), cancellationToken);
            var due = await services.GetRequiredService<FollowUpBook>().OpenAsync(cancellationToken);
            var proposals = await services.GetRequiredService<ProposalBook>().WaitingAsync(cancellationToken);
            var tasks = await services.GetRequiredService<TaskBook>().OpenAsync(cancellationToken);
            var cards = (await services.GetRequiredService<CardDesk>().ListAsync(100, cancellationToken)).Count(card => card.Note.SentOn is null);
            if (parsed.GetValue(json))
            {
                DeskVerb.Print(terminal, new
                {
                    day = plan.Today.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                    ready = plan.Queue.Ready.Count,
                    waiting = plan.Queue.Waiting.Count,
                    shut = plan.Queue.Shut.Count,
                    later = plan.Queue.Later,
                    resting = plan.Queue.Resting,
                    snoozed = plan.Snoozed,
                    next = plan.Queue.Ready.Take(Shown).Select(DeskWords.Json),
                    promised = due.Select(one => new { id = one.FollowUp.Id, who = DeskWords.Who(one.Lead), at = one.FollowUp.When.ToDateTimeOffset() }),
                    toConfirm = proposals.Count,
                    tasks = tasks.Count,
                    cards,
                });
                return ExitCodes.Fine;
            }

            Print(terminal, plan);
            Section(terminal, "Waits for your yes (callcoach followups confirm ID)", proposals.Select(one => $"{DeskWords.Short(one.Id)}  {FollowUpsCommand.Words(one)}"));
            Section(terminal, "Promised calls", due.Select(one => $"{DeskWords.When(one.FollowUp.When)}  {DeskWords.Who(one.Lead)}"));
            Section(terminal, "Promised things", tasks.Select(task => $"{task.Text}, {DeskWords.Who(task.Lead)}{(task.DueOn is { } day ? $", by {SpokenText.Day(day)}" : "")}"));
            if (cards > 0)
                terminal.Line($"{cards} {(cards == 1 ? "card" : "cards")} to write: the page /notes.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Print(Terminal terminal, DayPlan plan)
    {
        terminal.Line($"{SpokenText.Day(plan.Today)}. {plan.Queue.Ready.Count} ready, {plan.Queue.Waiting.Count} waiting for their hour.");
        foreach (var group in plan.Queue.Ready.GroupBy(line => line.Class))
            Section(terminal, $"{Head(group.Key)} ({group.Count()})", group.Take(Shown).Select(line => $"{DeskWords.Who(line.Lead)}  {line.Why} {line.WhyNow}"));
        Section(terminal, "Later today", plan.Queue.Waiting.Take(Shown).Select(line => $"{DeskWords.Who(line.Lead)}  {line.WhyNow}"));
        Section(terminal, "Not to be called", plan.Queue.Shut.Take(Shown).Select(line => $"{DeskWords.Who(line.Lead)}  {line.Permission.Reason}"));
        terminal.Line();
        terminal.Line($"On another day: {plan.Queue.Later}. All tries used, resting: {plan.Queue.Resting}. Snoozed: {plan.Snoozed}.");
    }

    private static string Head(QueueClass kind) => kind switch
    {
        QueueClass.CallBack => "Promised, due now",
        QueueClass.Enquiry => "Asked on the web",
        QueueClass.Warm => "Warm",
        QueueClass.Missed => "Missed, due again",
        QueueClass.New => "New",
        _ => "Cold, due again",
    };

    private static void Section(Terminal terminal, string head, IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first)
            {
                terminal.Line();
                terminal.Line(head);
            }

            terminal.Line($"  {line}");
            first = false;
        }
    }
}
