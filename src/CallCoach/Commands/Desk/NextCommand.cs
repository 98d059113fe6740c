using System.CommandLine;
using CallCoach.Desk;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Numbers;
using CallCoach.Tracking.Queueing;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>next: who to call now, why, and why now.</summary>
internal static class NextCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var take = new Option<bool>("--take") { Description = "Take the first: the last check is made, and it is yours for a while." };
        var count = new Option<int>("--count") { Description = "How many to show.", DefaultValueFactory = _ => 5 };
        var json = DeskVerb.Json();
        var command = new Command("next", "Who to call now, why, and why now.") { take, count, json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var (queue, rep) = (services.GetRequiredService<DialQueue>(), DeskVerb.RepOf(services));
            if (parsed.GetValue(take))
                return Tell(services, terminal, await queue.TakeNextAsync(rep, cancellationToken), parsed.GetValue(json));
            var plan = await queue.PlanAsync(rep, cancellationToken);
            var lines = plan.Queue.Ready.Take(Math.Clamp(parsed.GetValue(count), 1, 100)).ToList();
            if (parsed.GetValue(json))
                DeskVerb.Print(terminal, new { ready = lines.Select(DeskWords.Json), more = plan.Queue.Ready.Count - lines.Count, waiting = plan.Queue.Waiting.Take(lines.Count).Select(DeskWords.Json) });
            else if (lines.Count == 0)
                Nobody(terminal, plan);
            foreach (var line in parsed.GetValue(json) ? [] : lines)
                Say(services, terminal, line);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Say(IServiceProvider services, Terminal terminal, QueueLine line)
    {
        terminal.Line($"{DeskWords.Who(line.Lead)}   {Dial(services, line.Number.Number)}   {DeskWords.Kind(line.Class)}, {line.Lead.Segment}   ({DeskWords.Short(line.Lead.Id)})");
        terminal.Line($"  {line.Why} {line.WhyNow}");
        if (line.Fact is { } fact)
            terminal.Line($"  Open on: {fact}");
    }

    private static int Tell(IServiceProvider services, Terminal terminal, TakenCall? taken, bool asJson)
    {
        if (taken is null)
        {
            terminal.ErrorLine("Nobody may be called at this moment. callcoach today says when somebody may.");
            return ExitCodes.Failed;
        }

        if (asJson)
        {
            DeskVerb.Print(terminal, new { lead = taken.Lead.Id.ToString(), who = DeskWords.Who(taken.Lead), phone = taken.Number.Number.Value, asked = taken.IsAsked, notice = taken.Notice.ToString().ToLowerInvariant(), line = taken.Line is { } line ? DeskWords.Json(line) : null });
            return ExitCodes.Fine;
        }

        terminal.Line($"Dial {Dial(services, taken.Number.Number)}: {DeskWords.Who(taken.Lead)}.");
        if (taken.Line is { } why)
            terminal.Line($"  {why.Why} {why.WhyNow}");
        if (taken.Lead.Facts.Count > 0)
            terminal.Line($"  Open on: {taken.Lead.Facts[^1].Text}");
        terminal.Line(taken.Notice switch
        {
            CaptureMode.Notify => "  Say that you take notes by program; stop it if they would rather not.",
            CaptureMode.Ask => "  Ask for a yes before the program listens to them.",
            _ => "  Only your own side may be listened to there.",
        });
        return ExitCodes.Fine;
    }

    private static void Nobody(Terminal terminal, DayPlan plan)
    {
        terminal.Line("Nobody may be called at this moment.");
        if (plan.Queue.Waiting is [{ OpensAt: { } opens } first, ..])
            terminal.Line($"{DeskWords.Who(first.Lead)} is next: {first.WhyNow} ({DeskWords.When(opens)}).");
        else
            terminal.Line("callcoach leads import FILE brings people in.");
    }

    private static string Dial(IServiceProvider services, PhoneNumber number) =>
        NumberReader.Display(number, services.GetRequiredService<IOptions<DeskOptions>>().Value.Country);
}
