using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Store.Tests;

public sealed class RecordingImportTests
{
    private static readonly ScriptedCall Talk = new ScriptedCall()
        .Rep("hi how are you doing today my name is Maya", 1, 4).Prospect("we are not interested thanks", 5, 7).Rep("thank you for telling me goodbye", 8, 10);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Sample => Path.Combine(Samples.Folder, "calls", "d01.wav");

    [Fact]
    public async Task An_imported_call_is_judged_as_the_same_call_live()
    {
        await using var archive = New();
        var imported = await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([Sample]), null, Token);

        var live = new List<CallEvent>();
        await using var run = new CallRun(FileAudioSource.Open(Sample, ReplayPace.Speed(200)), archive.Get<CallHeads>().For(new CallPlan(SoundPlan.Devices), imported.Call), TimeProvider.System);
        await foreach (var entry in archive.Get<CallPipeline>().RunAsync(run, CallMode.Live, Token))
            live.Add(entry.Event);
        var journal = archive.Journals.Find(imported.Call)!.ReadAfter(0).Select(entry => entry.Event).ToList();

        Assert.True(imported.IsNew);
        Assert.Equal(Tips(live), Tips(journal));
        Assert.NotEmpty(Tips(journal));
        Assert.Equal(live.OfType<CallRated>().Single().Rating.Outcome, (await archive.OpenAsync(imported.Call)).Outcome!.Outcome);

        static IEnumerable<string> Tips(IEnumerable<CallEvent> log) => log.OfType<TipShown>().Select(shown => shown.Tip.Headline);
    }

    [Fact]
    public async Task The_same_recording_under_another_name_is_known()
    {
        await using var archive = New();
        var copy = archive.Folder.File("other-name.wav");
        File.Copy(Sample, copy);
        var first = await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([Sample]), null, Token);

        var second = await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([copy]), null, Token);

        Assert.False(second.IsNew);
        Assert.Equal(first.Call, second.Call);
        Assert.Single(archive.Journals.All());
    }

    [Fact]
    public async Task An_import_that_was_broken_off_begins_anew_and_leaves_nothing()
    {
        await using var archive = New();
        using var broken = new CancellationTokenSource();
        await broken.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.Get<RecordingImport>().ImportAsync(new RecordedCall([Sample]), null, broken.Token));
        Assert.Empty(archive.Journals.All());

        Assert.True((await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([Sample]), null, Token)).IsNew);
    }

    [Fact]
    public async Task Without_ffmpeg_other_forms_say_what_to_do()
    {
        await using var archive = New(ffmpeg: "there-is-no-such-program");
        var file = archive.Folder.File("call.mp3");
        await File.WriteAllTextAsync(file, "ID3", Token);

        var wrong = await Assert.ThrowsAsync<ImportException>(() => archive.Get<RecordingImport>().ImportAsync(new RecordedCall([file]), null, Token));

        Assert.Contains("Install ffmpeg", wrong.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(archive.Folder.File("importing")));
    }

    [Fact]
    public async Task With_ffmpeg_other_forms_are_read_and_what_it_wrote_goes_again()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The stand-in for ffmpeg is a shell script.");

        using var folder = new TempFolder();
        var program = folder.File("ffmpeg");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\nfor last; do :; done\ncp '{Sample}' \"${{last#file:}}\"\n", Token);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var archive = New(program);
        var file = archive.Folder.File("call.mp3");
        await File.WriteAllTextAsync(file, "ID3", Token);

        Assert.True((await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([file]), null, Token)).IsNew);
        Assert.Empty(Directory.EnumerateFiles(archive.Folder.File("importing")));
    }

    [Theory]
    [InlineData("true", 2)]
    [InlineData("false", 0)]
    public async Task The_sound_of_a_recording_is_kept_where_the_settings_say_so(string keep, int pieces)
    {
        await using var archive = New(settings: ("Privacy:Sound:KeepImported", keep));

        var call = await archive.Get<RecordingImport>().ImportAsync(new RecordedCall([Sample]), null, Token);

        Assert.Equal(pieces, archive.Get<KeptSounds>().Of(call.Call).Count);
    }

    [Fact]
    public async Task What_is_no_recording_is_said_to_be_none()
    {
        await using var archive = New();
        var file = archive.Folder.File("call.wav");
        await File.WriteAllTextAsync(file, "not a recording", Token);

        await Assert.ThrowsAnyAsync<AudioException>(() => archive.Get<RecordingImport>().ImportAsync(new RecordedCall([file]), null, Token));
        await Assert.ThrowsAsync<ImportException>(() => archive.Get<RecordingImport>().ImportAsync(new RecordedCall([archive.Folder.File("nowhere.wav")]), null, Token));
        Assert.Empty(archive.Journals.All());
    }

    private static Archive New(string ffmpeg = "ffmpeg", params (string Name, string Value)[] settings) => new(settings: settings, also: services =>
    {
        services.AddAudio(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build());
        services.AddSingleton<Listening>(Talk.ListenAsync);
        services.AddSingleton(new Ffmpeg(ffmpeg));
    });
}
