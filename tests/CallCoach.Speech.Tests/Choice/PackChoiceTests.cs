using System.Text.Json;
using CallCoach.Models;
using CallCoach.Speech.Choice;
using CallCoach.Speech.SelfTest;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Speech.Tests.Choice;

public sealed class PackChoiceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-choice-").FullName;
    private readonly Dictionary<string, SelfTestResult> _results = new(StringComparer.Ordinal);
    private readonly List<string?> _tested = [];
    private readonly SpeechOptions _options = new() { Pack = SpeechOptions.AutoPack };

    [Fact]
    public async Task The_largest_pack_that_is_quick_enough_is_chosen()
    {
        Packs(("tiny", 38, 150), ("base", 73, 290), ("small", 244, 900));

        var chosen = await ChooseAsync();

        Assert.Equal("base", chosen?.Pack);
        Assert.Contains("290 ms a phrase", chosen!.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_has_no_chance_is_not_even_tried()
    {
        Packs(("tiny", 38, 250), ("small", 244, 1_600), ("large", 1550, 9_000));

        Assert.Equal("tiny", (await ChooseAsync())?.Pack);
        Assert.Equal(["tiny"], _tested);
    }

    [Fact]
    public async Task On_a_slow_machine_the_quickest_pack_is_chosen_and_that_tips_come_late_is_said()
    {
        Packs(("tiny", 38, 900), ("base", 73, 1_900));

        var chosen = await ChooseAsync();

        Assert.Equal("tiny", chosen?.Pack);
        Assert.Contains("tips come late", chosen!.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_that_are_broken_or_hear_wrongly_are_passed_over()
    {
        Packs(("broken", 20, null), ("deaf", 30, 10), ("tiny", 38, 150));
        _results["deaf"] = _results["deaf"] with { TextIsRight = false };

        Assert.Equal("tiny", (await ChooseAsync())?.Pack);
    }

    [Fact]
    public async Task Where_no_pack_works_there_is_no_choice()
    {
        Packs(("broken", 20, null));

        Assert.Null(await ChooseAsync());
    }

    [Fact]
    public async Task A_pack_of_English_only_is_no_candidate_for_another_language()
    {
        Packs(("tiny.en", 38, 100), ("base", 73, 200));
        _options.Language = "de";

        Assert.Equal("base", (await ChooseAsync())?.Pack);
        Assert.Equal(["base"], _tested);
    }

    [Fact]
    public async Task A_choice_is_remembered_until_packs_or_settings_change()
    {
        Packs(("tiny", 38, 150), ("base", 73, 200));
        var first = await ChooseAsync();
        var tested = _tested.Count;

        var second = await ChooseAsync();
        Assert.Equal(tested, _tested.Count);
        Assert.Equal(first! with { IsRemembered = true }, second);
        Assert.Contains("an earlier test", second!.Said, StringComparison.Ordinal);

        _options.Threads = 4;
        await ChooseAsync();
        Assert.Equal(2 * tested, _tested.Count);

        Packs(("tiny", 38, 150));
        Assert.Equal("tiny", (await ChooseAsync())?.Pack);
        Assert.Equal(2 * tested + 1, _tested.Count);
    }

    [Fact]
    public async Task What_was_too_slow_is_tested_again_and_so_is_what_was_forgotten()
    {
        Packs(("tiny", 38, 900));
        await ChooseAsync();
        Packs(("tiny", 38, 150));

        Assert.Equal(150, (await ChooseAsync())?.Milliseconds);
        ChoiceMemory.Forget(_folder);
        Assert.False((await ChooseAsync())?.IsRemembered);
        Assert.Equal(3, _tested.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"key\": 3 }")]
    [InlineData("null")]
    public async Task A_memory_that_can_not_be_read_is_tested_anew(string content)
    {
        Packs(("tiny", 38, 150));
        await File.WriteAllTextAsync(Path.Combine(_folder, "speech-choice.json"), content, TestContext.Current.CancellationToken);

        Assert.Equal("tiny", (await ChooseAsync())?.Pack);
        Assert.False((await ChooseAsync())!.Said.Length == 0);
        Assert.Equal(["tiny"], _tested);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ChosenPack?> ChooseAsync()
    {
        var choice = new PackChoice(ModelFiles.In(_folder), _options, TestAsync, new ChoiceMemory(_folder), NullLogger.Instance);
        return await choice.ChooseAsync(TestContext.Current.CancellationToken);
    }

    private Task<SelfTestResult> TestAsync(string? pack, CancellationToken cancellationToken)
    {
        _tested.Add(pack);
        return _results.TryGetValue(pack!, out var result)
            ? Task.FromResult(result)
            : Task.FromException<SelfTestResult>(new ModelException("torn"));
    }

    // Names that end in .en know English only.
    private void Packs(params (string Id, int Millions, int? Milliseconds)[] packs)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "whisper")).FullName;
        _results.Clear();
        foreach (var (id, _, milliseconds) in packs)
        {
            File.WriteAllText(Path.Combine(folder, $"{id}.bin"), "");
            if (milliseconds is { } time)
                _results[id] = new SelfTestResult(id, TimeSpan.Zero, TimeSpan.FromMilliseconds(time), TimeSpan.Zero, TextIsRight: true, VoiceIsRight: true);
        }

        File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(new
        {
            name = "whisper",
            licence = "MIT",
            files = packs.Select(pack => new { name = $"{pack.Id}.bin", bytes = 0, sha256 = pack.Id }),
            packs = packs.Select(pack => new
            {
                id = pack.Id,
                file = $"{pack.Id}.bin",
                languages = "many",
                multilingual = !pack.Id.EndsWith(".en", StringComparison.Ordinal),
                parameters = pack.Millions * 1_000_000L,
                dtwHeads = "None",
            }),
        }));
    }
}
