using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Language;
using CallCoach.Models;
using CallCoach.Speech;
using CallCoach.Store;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace CallCoach;

/// <summary>Runs the checks one after the other, prints a line for each, and answers with the worst of them.</summary>
internal sealed class Doctor(Dictionary<string, string?> settings, bool withDevices, Terminal terminal)
{
    private static readonly Style[] Styles = [new(Color.Green), new(Color.Yellow), new(Color.Red)];

    private CheckGrade _worst;

    public async Task<int> ExamineAsync(CancellationToken cancellationToken)
    {
        await using var services = RoadServices.Build(settings);
        await CheckAsync("settings", () => Task.FromResult(SettingsCheck.Run(services)));
        await CheckAsync("data folder", () => Task.FromResult(DataCheck.Run(services.GetRequiredService<IOptions<DataOptions>>().Value)));
        await CheckAsync("playbook", () => Task.FromResult(PlaybookCheck.Run(services)));
        await CheckAsync("archive", () => ArchiveCheck.RunAsync(services, cancellationToken));
        await CheckAsync("speech", () => SpeechCheck.RunAsync(services, cancellationToken));
        await CheckAsync("language", () => Task.FromResult(LanguageCheck.Run(services)));
        if (withDevices)
        {
            await CheckAsync("devices", () => Task.FromResult(DeviceCheck.Run(services)));
            await CheckAsync("levels", () => LevelCheck.RunAsync(services, cancellationToken));
        }

        await CheckAsync("hub", () => HubCheck.RunAsync(settings, cancellationToken));
        await CheckAsync("overlay window", () => Task.FromResult(WindowCheck.Run()));
        terminal.Line(Verdict());
        return _worst == CheckGrade.Fail ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private async Task CheckAsync(string name, Func<Task<CheckResult>> check)
    {
        var result = await RunAsync(check);
        if (result.Grade > _worst)
            _worst = result.Grade;
        terminal.Line($"{Word(result.Grade)}  {name,-14}  {result.Found}", Styles[(int)result.Grade]);
        if (result.Advice is { } advice)
            terminal.Line($"      {"",-14}  {advice}");
    }

    private static async Task<CheckResult> RunAsync(Func<Task<CheckResult>> check)
    {
        try
        {
            return await check();
        }
        catch (Exception broken) when (broken is AudioException or SpeechException or ModelException or LanguageModelException
            or CallException or StoreException or SettingException or OptionsValidationException)
        {
            return CheckResult.Fail(broken.Message);
        }
    }

    private string Verdict() => _worst switch
    {
        CheckGrade.Ok => "All is well.",
        CheckGrade.Warn => "Calls can be coached; see the lines that begin with \"warn\".",
        _ => "Calls can't be coached yet; see the lines that begin with \"fail\".",
    };

    private static string Word(CheckGrade grade) => grade switch
    {
        CheckGrade.Ok => "ok  ",
        CheckGrade.Warn => "warn",
        _ => "fail",
    };
}
