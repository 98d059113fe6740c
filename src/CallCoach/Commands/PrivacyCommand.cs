using System.CommandLine;
using CallCoach.Store;

namespace CallCoach;

/// <summary>privacy: the data of one prospect, exported or erased.</summary>
internal static class PrivacyCommand
{
    public static Command New(Terminal terminal, CommonOptions common)
    {
        var number = new Option<string?>("--number") { Description = "Their telephone number with its country: +15550100123." };
        var name = new Option<string?>("--name") { Description = "Their first name." };
        var company = new Option<string?>("--company") { Description = "Their company." };
        var yes = new Option<bool>("--yes") { Description = "Erase; without it what there is is only listed." };
        var file = new Option<FileInfo>("--to") { Description = "The zip file to write.", Required = true, HelpName = "file" };
        var export = new Command("export", "Write all that is kept of a prospect into a zip file: calls, and the lead with its attempts, promises and cards.") { number, name, company, file, common.Data, common.Set };
        var erase = new Command("erase", "Delete all that is kept of a prospect: calls with sound, words, figures and notes, and the lead with its attempts, promises and cards. The same as callcoach leads forget.") { number, name, company, yes, common.Data, common.Set };
        export.SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken, async (services, found, token) =>
        {
            var target = parsed.GetRequiredValue(file).FullName;
            await services.GetRequiredService<CallExport>().BundleAsync([.. found.Calls.Select(call => call.Call)], target, token);
            await PersonFiles.AddAsync(services, found.Leads, target, token);
            terminal.Line($"{found.Sum} are in {target}.");
        }));
        erase.SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken, async (services, found, token) =>
        {
            if (!parsed.GetValue(yes))
            {
                terminal.Line("Nothing was erased. Add --yes to erase this for good.");
                return;
            }

            await services.GetRequiredService<Prospects>().EraseAsync(found, token);
            terminal.Line($"Erased: {found.Sum}. Copies that you made (backup, export) are yours to delete.");
        }));
        return new Command("privacy", "Export or erase what is kept of one prospect.") { export, erase };

        async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken, Func<IServiceProvider, Prospect, CancellationToken, Task> act)
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            Prospect found;
            try
            {
                found = await services.GetRequiredService<Prospects>().FindAsync(
                    new ProspectFilter(parsed.GetValue(number), parsed.GetValue(name), parsed.GetValue(company)), signals.Any);
            }
            catch (ArgumentException wrong)
            {
                throw new StoreException(wrong.Message.Split(" (Parameter")[0], wrong);
            }

            foreach (var lead in found.Leads)
                terminal.Line($"lead  {DeskWords.Who(lead)}  {string.Join(' ', lead.Numbers.Select(own => own.Number.Value))}  {DeskWords.Short(lead.Id)}");
            foreach (var call in found.Calls)
                terminal.Line(FormattableString.Invariant($"{call.StartedAt.ToLocalTime():yyyy-MM-dd HH:mm}  {call.FirstName ?? "-"}, {call.Company ?? "-"}  {call.Number}  {call.Call}"));
            if (found.IsNobody)
            {
                terminal.Line("Nothing is kept of them.");
                return ExitCodes.Fine;
            }

            await act(services, found, signals.Any);
            return ExitCodes.Fine;
        }
    }
}
