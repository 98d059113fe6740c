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
        var yes = new Option<bool>("--yes") { Description = "Erase; without it the calls are only listed." };
        var file = new Option<FileInfo>("--to") { Description = "The zip file to write.", Required = true, HelpName = "file" };
        var export = new Command("export", "Write all that is kept of a prospect into a zip file.") { number, name, company, file, common.Data, common.Set };
        var erase = new Command("erase", "Delete all that is kept of a prospect: sound, words, figures, notes.") { number, name, company, yes, common.Data, common.Set };
        export.SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken, async (services, calls, token) =>
        {
            await services.GetRequiredService<CallExport>().BundleAsync([.. calls.Select(call => call.Call)], parsed.GetRequiredValue(file).FullName, token);
            terminal.Line($"{calls.Count} calls are in {parsed.GetRequiredValue(file).FullName}.");
        }));
        erase.SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken, async (services, calls, token) =>
        {
            if (!parsed.GetValue(yes))
            {
                terminal.Line("Nothing was erased. Add --yes to erase these calls for good.");
                return;
            }

            await services.GetRequiredService<ProspectData>().EraseAsync(calls, token);
            terminal.Line($"{calls.Count} calls were erased. Copies that you made (backup, export) are yours to delete.");
        }));
        return new Command("privacy", "Export or erase what is kept of one prospect.") { export, erase };

        async Task<int> RunAsync(
            ParseResult parsed, CancellationToken cancellationToken, Func<IServiceProvider, IReadOnlyList<CallHeader>, CancellationToken, Task> act)
        {
            using var signals = new Signals(cancellationToken);
            await using var services = RoadServices.Build(common.SettingsOf(parsed));
            IReadOnlyList<CallHeader> calls;
            try
            {
                calls = await services.GetRequiredService<ProspectData>().FindAsync(
                    new ProspectFilter(parsed.GetValue(number), parsed.GetValue(name), parsed.GetValue(company)), signals.Any);
            }
            catch (ArgumentException wrong)
            {
                throw new StoreException(wrong.Message.Split(" (Parameter")[0], wrong);
            }

            foreach (var call in calls)
                terminal.Line(FormattableString.Invariant($"{call.StartedAt.ToLocalTime():yyyy-MM-dd HH:mm}  {call.FirstName ?? "-"}, {call.Company ?? "-"}  {call.Number}  {call.Call}"));
            if (calls.Count == 0)
            {
                terminal.Line("There is no such call.");
                return ExitCodes.Fine;
            }

            await act(services, calls, signals.Any);
            return ExitCodes.Fine;
        }
    }
}
