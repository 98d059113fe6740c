using System.CommandLine;
using CallCoach.Api;
using CallCoach.Desk;
using CallCoach.Tracking.Attempts;

namespace CallCoach;

/// <summary>leads: who there is to call.</summary>
internal static class LeadsCommand
{
    private static readonly Dictionary<string, OutcomeReason> Outcomes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nobody"] = OutcomeReason.Nobody,
        ["machine"] = OutcomeReason.Machine,
        ["desk"] = OutcomeReason.Gatekeeper,
        ["interested"] = OutcomeReason.Interested,
        ["agreed"] = OutcomeReason.AgreedTime,
        ["not-now"] = OutcomeReason.NotNow,
        ["has-supplier"] = OutcomeReason.HasSupplier,
        ["no"] = OutcomeReason.NotInterested,
    };

    public static Command New(Terminal terminal, CommonOptions common) => new("leads", "The people to call: bring them in, list them, hand them out.")
    {
        LeadsImportCommand.New(terminal, common),
        LeadsExportCommand.New(terminal, common),
        List(terminal, common),
        LogCall(terminal, common),
        Rang(terminal, common),
        Forget(terminal, common),
    };

    private static Command List(Terminal terminal, CommonOptions common)
    {
        var words = new Argument<string?>("words") { Description = "Part of a name, a company or a number.", Arity = ArgumentArity.ZeroOrOne };
        var segment = new Option<string?>("--segment") { Description = "Only those of a segment." };
        var count = new Option<int>("--count") { Description = "How many to show.", DefaultValueFactory = _ => 20 };
        var json = DeskVerb.Json();
        var command = new Command("list", "Leads, the newest first.") { words, segment, count, json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var page = await services.GetRequiredService<LeadBook>()
                .ListAsync(new LeadFilter(parsed.GetValue(words), parsed.GetValue(segment)), 0, Math.Clamp(parsed.GetValue(count), 1, LeadBook.LargestPage), cancellationToken);
            if (parsed.GetValue(json))
            {
                DeskVerb.Print(terminal, new { all = page.All, leads = page.Leads.Select(LeadJson.Of) });
                return ExitCodes.Fine;
            }

            foreach (var lead in page.Leads)
                terminal.Line($"{DeskWords.Short(lead.Id)}  {DeskWords.Who(lead)}  {(lead.Numbers.Count > 0 ? lead.Numbers[0].Number.Value : "")}  {lead.Segment}");
            terminal.Line(page.All == 0 ? parsed.GetValue(words) is null && parsed.GetValue(segment) is null ? "There are none. callcoach leads import FILE brings some in." : "None fits." : $"{page.Leads.Count} of {page.All}.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command LogCall(Terminal terminal, CommonOptions common)
    {
        var lead = DeskVerb.Id("lead", "Id, number, name or company.");
        var outcome = new Argument<string>("outcome") { Description = $"How it came out: {string.Join(", ", Outcomes.Keys)}." };
        outcome.AcceptOnlyFromAmong([.. Outcomes.Keys]);
        var correct = new Option<bool>("--correct") { Description = "Correct the last call with them, instead of writing down another." };
        var command = new Command("log", "Write down a call that CallCoach did not hear, or correct how the last one was judged.") { lead, outcome, correct, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var called = await DeskVerb.LeadAsync(services, parsed.GetRequiredValue(lead), cancellationToken);
            var (book, reason) = (services.GetRequiredService<OutcomeBook>(), Outcomes[parsed.GetRequiredValue(outcome)]);
            await (parsed.GetValue(correct) ? book.CorrectAsync(called.Id, reason, cancellationToken) : book.LogAsync(called.Id, reason, cancellationToken));
            terminal.Line($"{DeskWords.Who(called)}: written down.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Rang(Terminal terminal, CommonOptions common)
    {
        var lead = DeskVerb.Id("lead", "Id, number, name or company.");
        var command = new Command("rang", "They rang of their own accord: written down, with what may have led to it.") { lead, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var called = await DeskVerb.LeadAsync(services, parsed.GetRequiredValue(lead), cancellationToken);
            var causes = await services.GetRequiredService<CallBackBook>().RangAsync(called.Id, cancellationToken);
            terminal.Line(causes.Count == 0
                ? $"{DeskWords.Who(called)} rang. Nothing of yours of the last three weeks came before it."
                : $"{DeskWords.Who(called)} rang. Before it came: {string.Join(", ", causes.Select(cause => cause.Label).Distinct(StringComparer.Ordinal))}. Any of these may have led to it, or chance.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Forget(Terminal terminal, CommonOptions common)
    {
        var lead = DeskVerb.Id("lead", "Id, number, name or company.");
        var sure = new Option<bool>("--yes") { Description = "Do it: there is no way back." };
        var command = new Command("forget", "Erase a person: the lead with every attempt, promise and card, and the calls with their sound and words. Whoever asked for no more calls stays shut, by a hash of the number. The same as callcoach privacy erase, for one lead.") { lead, sure, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var called = await DeskVerb.LeadAsync(services, parsed.GetRequiredValue(lead), cancellationToken);
            var prospects = services.GetRequiredService<Prospects>();
            var all = await prospects.OfAsync(called.Id, cancellationToken);
            if (!parsed.GetValue(sure))
                throw new DeskException($"This erases {DeskWords.Who(called)}: {all.Sum}, with every attempt, promise, card, sound and word. Add --yes to do it.");
            await prospects.EraseAsync(all, cancellationToken);
            terminal.Line($"Erased: {all.Sum}. Copies that you made (backup, export) are yours to delete.");
            return ExitCodes.Fine;
        });
        return command;
    }
}
