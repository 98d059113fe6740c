using System.CommandLine;
using CallCoach.Desk;
using CallCoach.Tracking.Numbers;
using CallCoach.Tracking.SpokenTimes;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CallCoach;

/// <summary>dnc: who is not to be called.</summary>
internal static class DncCommand
{
    public static Command New(Terminal terminal, CommonOptions common) => new("dnc", "Who is not to be called. It stands above everything else.")
    {
        Add(terminal, common),
        List(terminal, common),
        Check(terminal, common),
        Lift(terminal, common),
        Import(terminal, common),
    };

    private static Command Add(Terminal terminal, CommonOptions common)
    {
        var number = new Argument<string?>("number") { Description = "A telephone number in any form. A lead who has it is shut with all numbers.", Arity = ArgumentArity.ZeroOrOne };
        var company = new Option<string?>("--company") { Description = "A whole company, by its name.", HelpName = "name" };
        var all = new Option<bool>("--whole-company") { Description = "The number's owner spoke for the whole company." };
        var words = new Option<string?>("--words") { Description = "What they said: the proof of it.", HelpName = "words" };
        var command = new Command("add", "Take somebody off for good, at once.") { number, company, all, words, common.Data, common.Set };
        command.Validators.Add(result =>
        {
            if (result.GetValue(number) is null == result.GetValue(company) is null)
                result.AddError("Name a number, or --company with a name.");
        });
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var list = services.GetRequiredService<DoNotCallList>();
            var said = parsed.GetValue(words) ?? "written down by hand";
            if (parsed.GetValue(company) is { } name)
                await list.AddCompanyAsync(name, said, "by hand", cancellationToken);
            else
                await list.AddAsync(Read(services, parsed.GetValue(number)!), said, "by hand", parsed.GetValue(all), call: null, cancellationToken);
            terminal.Line("Written down. Nobody is called there any more.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command List(Terminal terminal, CommonOptions common)
    {
        var json = DeskVerb.Json();
        var command = new Command("list", "Everybody who is not to be called, the newest first.") { json, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var all = await services.GetRequiredService<DoNotCallList>().ListAsync(cancellationToken);
            var lists = await services.GetRequiredService<NationalLists>().ListAsync(cancellationToken);
            if (parsed.GetValue(json))
            {
                DeskVerb.Print(terminal, new
                {
                    suppressions = all.Select(entry => new { id = entry.Suppression.Id, phone = entry.Suppression.Number?.Value, lead = entry.Suppression.Lead?.ToString(), entry.Suppression.Company, entry.Suppression.Words, at = entry.Suppression.At.ToDateTimeOffset(), entry.Suppression.Source }),
                    nationalLists = lists.Select(list => new { list.Country, list.ImportedAt }),
                });
                return ExitCodes.Fine;
            }

            foreach (var entry in all)
                terminal.Line($"{DeskWords.Short(entry.Suppression.Id)}  {SpokenText.Day(entry.Suppression.At.InZone(DateTimeZone.Utc).Date)}  {Who(entry)}  \"{entry.Suppression.Words}\"  {entry.Suppression.Source}");
            foreach (var (country, at) in lists)
                terminal.Line($"National list of {country}, taken in on {at.ToLocalTime():yyyy-MM-dd}.");
            if (all.Count == 0)
                terminal.Line("Nobody has asked for no more calls.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Check(Terminal terminal, CommonOptions common)
    {
        var number = new Argument<string>("number") { Description = "A telephone number in any form." };
        var command = new Command("check", "Say whether a number may be called as far as this list goes; the exit code is 1 if not.") { number, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            if (await services.GetRequiredService<DoNotCallList>().FindAsync(Read(services, parsed.GetRequiredValue(number)), cancellationToken) is not { } found)
            {
                terminal.Line("Not on the list.");
                return ExitCodes.Fine;
            }

            terminal.Line($"On the list since {SpokenText.Day(found.At.InZone(DateTimeZone.Utc).Date)}: \"{found.Words}\" ({found.Source}). Don't call.");
            return ExitCodes.Failed;
        });
        return command;
    }

    private static Command Lift(Terminal terminal, CommonOptions common)
    {
        var id = DeskVerb.Id("id", "The id, or its end, as dnc list shows it.");
        var proof = new Option<string>("--proof") { Description = "When and how they agreed to be called again.", Required = true };
        var command = new Command("lift", "End a suppression by proof. It stays in the history.") { id, proof, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var list = services.GetRequiredService<DoNotCallList>();
            var entry = DeskVerb.Pick(await list.ListAsync(cancellationToken), parsed.GetRequiredValue(id), one => one.Suppression.Id, "suppression");
            await list.LiftAsync(entry.Suppression.Id, parsed.GetRequiredValue(proof), cancellationToken);
            terminal.Line($"Lifted: {Who(entry)}. Others of the same person stay; dnc list shows them.");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command Import(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<FileInfo>("file") { Description = "The list as its keeper hands it out, a number a line." };
        var country = new Option<string>("--country") { Description = "Whose list it is, as in US.", DefaultValueFactory = _ => "US" };
        var command = new Command("import", "Take in a national do-not-call list, in the place of the last one.") { file, country, common.Data, common.Set };
        command.Does(common, async (services, parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
                throw new DeskException($"There is no file {path.FullName}.");
            using var lines = path.OpenText();
            var (taken, unreadable) = await services.GetRequiredService<NationalLists>().ReplaceAsync(lines, parsed.GetRequiredValue(country).ToUpperInvariant(), cancellationToken);
            terminal.Line($"{taken} numbers taken in.{(unreadable > 0 ? $" {unreadable} lines hold no number." : "")}");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static string Who(DoNotCallEntry entry) =>
        entry.IsUnknown ? $"somebody in call {entry.Call}" : entry.Called ?? entry.Suppression.Number?.Value ?? entry.Suppression.Company ?? "a number that was erased";

    private static PhoneNumber Read(IServiceProvider services, string text)
    {
        var read = NumberReader.Read(text, services.GetRequiredService<IOptions<DeskOptions>>().Value.Country);
        return read.IsValid ? read.Number : throw new DeskException($"\"{text}\" {read.Problem}. A number of another country begins with + and its code, as in +44 20 7946 0991.");
    }
}
