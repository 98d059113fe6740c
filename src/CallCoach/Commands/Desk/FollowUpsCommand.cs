using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.SpokenTimes;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>followups: what was promised, and what waits for a yes.</summary>
internal static class FollowUpsCommand
{
    public static Command New(Terminal terminal, CommonOptions common) => new("followups", "Promised calls: see, confirm, move and close them, and put them into a calendar.")
    {
        List(terminal, common),
        Add(terminal, common),
        Confirm(terminal, common),
        Drop(terminal, common),
        Move(terminal, common),
        Close(terminal, common, "done", "The call was made.", FollowUpState.Done),
        Close(terminal, common, "cancel", "There will be no such call.", FollowUpState.Cancelled),
        Ics(terminal, common),
    };

    public static string Words(Proposal proposal)
    {
        var who = DeskWords.Who(proposal.Lead);
        if (proposal.Kind == ProposalKind.Promise)
            return $"{who}: {proposal.Task}{(proposal.DueOn is { } day ? $", by {SpokenText.Day(day)}" : "")}. {proposal.Question}".TrimEnd();
        return proposal.When is { } when
            ? $"{who}: call on {DeskWords.When(when)}{(proposal.IsAgreed ? "" : ", not agreed by both")}. {proposal.Moved ?? proposal.Question}".TrimEnd()
            : $"{who}: when? {proposal.Question} They said: \"{proposal.Moment.Words}\"";
    }

    private static Command List(Terminal terminal, CommonOptions common)
    {
        var json = DeskVerb.Json();
        var command = new Command("list", "What waits for your yes, and the promised calls, the soonest first.") { json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var proposals = await services.GetRequiredService<ProposalBook>().WaitingAsync(cancellationToken);
            var due = await services.GetRequiredService<FollowUpBook>().OpenAsync(cancellationToken);
            if (parsed.GetValue(json))
            {
                DeskVerb.Print(terminal, new
                {
                    proposals = proposals.Select(one => new { id = one.Id, lead = one.Lead.Id.ToString(), kind = one.Kind.ToString(), at = one.When?.ToDateTimeOffset(), one.Task, one.Question, agreed = one.IsAgreed, call = one.Call }),
                    followUps = due.Select(one => new { id = one.FollowUp.Id, lead = one.Lead.Id.ToString(), who = DeskWords.Who(one.Lead), at = one.FollowUp.When.ToDateTimeOffset(), zone = one.FollowUp.When.Zone.Id, agreed = one.FollowUp.IsAgreed }),
                });
                return ExitCodes.Fine;
            }

            foreach (var one in proposals)
                terminal.Line($"{DeskWords.Short(one.Id)}  ?  {Words(one)}");
            foreach (var one in due)
                terminal.Line($"{DeskWords.Short(one.FollowUp.Id)}     {DeskWords.When(one.FollowUp.When)}  {DeskWords.Who(one.Lead)}{(one.FollowUp.Moved is { } moved ? $"  ({moved})" : "")}");
            if (proposals.Count + due.Count == 0)
                terminal.Line("Nothing is promised. Times that are agreed in a call come here by themselves.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Add(Terminal terminal, CommonOptions common)
    {
        var (lead, time) = (DeskVerb.Id("lead", "Id, number, name or company."), Time());
        var command = new Command("add", "Promise a call.") { lead, time, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var called = await DeskVerb.LeadAsync(services, parsed.GetRequiredValue(lead), cancellationToken);
            return Say(terminal, await services.GetRequiredService<FollowUpBook>().AddAsync(called.Id, Joined(parsed.GetRequiredValue(time)), cancellationToken));
        });
        return command;
    }

    private static Command Confirm(Terminal terminal, CommonOptions common)
    {
        var id = DeskVerb.Id("id", "The id, or its end, as followups list shows it.");
        var time = new Option<string?>("--time") { Description = "The time, where half of it is missing or another one is right: \"Thursday at 3:15 pm\"." };
        var command = new Command("confirm", "Say yes to what was heard.") { id, time, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var book = services.GetRequiredService<ProposalBook>();
            var one = DeskVerb.Pick(await book.WaitingAsync(cancellationToken), parsed.GetRequiredValue(id), proposal => proposal.Id, "proposal");
            terminal.Line(await book.ConfirmAsync(one.Id, parsed.GetValue(time), cancellationToken));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Drop(Terminal terminal, CommonOptions common)
    {
        var id = DeskVerb.Id("id", "The id, or its end.");
        var command = new Command("drop", "Say no to what was heard.") { id, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var book = services.GetRequiredService<ProposalBook>();
            await book.DropAsync(DeskVerb.Pick(await book.WaitingAsync(cancellationToken), parsed.GetRequiredValue(id), proposal => proposal.Id, "proposal").Id, cancellationToken);
            terminal.Line("Dropped.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Move(Terminal terminal, CommonOptions common)
    {
        var (id, time) = (DeskVerb.Id("id", "The id, or its end."), Time());
        var command = new Command("move", "Move a promised call.") { id, time, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var book = services.GetRequiredService<FollowUpBook>();
            var one = DeskVerb.Pick(await book.OpenAsync(cancellationToken), parsed.GetRequiredValue(id), due => due.FollowUp.Id, "promised call");
            return Say(terminal, await book.MoveAsync(one.FollowUp.Id, Joined(parsed.GetRequiredValue(time)), cancellationToken));
        });
        return command;
    }

    private static Command Close(Terminal terminal, CommonOptions common, string verb, string does, FollowUpState state)
    {
        var id = DeskVerb.Id("id", "The id, or its end.");
        var command = new Command(verb, does) { id, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var book = services.GetRequiredService<FollowUpBook>();
            var one = DeskVerb.Pick(await book.OpenAsync(cancellationToken), parsed.GetRequiredValue(id), due => due.FollowUp.Id, "promised call");
            await book.CloseAsync(one.FollowUp.Id, state, cancellationToken);
            terminal.Line($"{DeskWords.Who(one.Lead)}: closed.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Ics(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo?>("file") { Description = "The calendar file. Without one the address to subscribe to is printed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("ics", "Write the promised calls as a calendar file, or say where a calendar program finds them.") { file, common.Port, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var book = services.GetRequiredService<FollowUpBook>();
            if (parsed.GetValue(file)?.FullName is not { } path)
            {
                var port = services.GetRequiredService<IOptions<HttpOptions>>().Value.Port;
                terminal.Line(CalendarEndpoint.AddressOf($"http://127.0.0.1:{port}", await book.CalendarTokenAsync(cancellationToken)));
                terminal.Line("It answers on this machine while CallCoach runs. Keep the address to yourself: whoever has it sees whom you call.");
                return ExitCodes.Fine;
            }

            OwnFile.Touch(path);
            await File.WriteAllTextAsync(path, await book.CalendarAsync(cancellationToken), cancellationToken);
            terminal.Line($"Written to {path}.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Argument<string[]> Time() => new("time") { Description = "In words, their time: Thursday at 3:15 pm.", Arity = ArgumentArity.OneOrMore };

    private static string Joined(string[] words) => string.Join(' ', words);

    private static int Say(Terminal terminal, FollowUp followUp)
    {
        terminal.Line($"Call on {DeskWords.When(followUp.When)}.");
        if (followUp.Moved is { } moved)
            terminal.Line(moved);
        return ExitCodes.Fine;
    }
}
