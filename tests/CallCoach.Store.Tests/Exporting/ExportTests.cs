using System.IO.Compression;
using System.Text.Json;
using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Store.Tests;

public sealed class ExportTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_form_holds_every_word()
    {
        await using var archive = new Archive();
        var review = await archive.OpenAsync(await archive.AddAsync("d01"));
        var vtt = Captions.WebVtt(review);
        var srt = Captions.Srt(review);

        foreach (var said in review.Transcript)
        {
            Assert.Contains(said.Text, CallText.Plain(review), StringComparison.Ordinal);
            Assert.Contains(said.Text, vtt, StringComparison.Ordinal);
            Assert.Contains(said.Text, srt, StringComparison.Ordinal);
        }

        Assert.StartsWith("WEBVTT\n\n00:00:0", vtt, StringComparison.Ordinal);
        Assert.Contains("<v Jordan>", vtt, StringComparison.Ordinal);
        Assert.StartsWith("1\n00:00:0", srt, StringComparison.Ordinal);
        Assert.Contains("## Scorecard", CallText.Markdown(review), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_reads_back_as_it_was()
    {
        await using var archive = new Archive();
        var review = await archive.OpenAsync(await archive.AddAsync("d03"));

        var back = JsonSerializer.Deserialize<CallDocument>(ExportJson.Write(review), ExportJson.Options);

        Assert.Equal(ExportJson.Schema, back!.Schema);
        Assert.Equivalent(review, back.Call, strict: true);
    }

    [Fact]
    public void A_line_of_the_table_can_not_become_a_formula()
    {
        var call = new CallHeader(
            1, "20261116-090000-0000", Archive.Monday, TimeSpan.FromSeconds(82), "=cmd|' /C calc'!A0", "Fern, \"Hollow\"", null, "+15550100123", CallOutcome.Warm, false,
            null, null, false, false, true, 1, 2, 0.5, 0, 0, null);

        var line = CallTable.Line(call);

        Assert.Contains(",'=cmd|' /C calc'!A0,\"Fern, \"\"Hollow\"\"\",,'+15550100123,", line, StringComparison.Ordinal);
        Assert.Equal(CallTable.Head.Split(',').Length, CallTable.Line(call with { Company = "Fern" }).Split(',').Length);
    }

    [Fact]
    public async Task A_bundle_goes_to_another_archive_with_what_the_rep_wrote()
    {
        await using var archive = new Archive();
        await using var other = new Archive();
        var call = await archive.AddAsync("d01");
        await archive.Calls.AddNoteAsync(call, TimeSpan.FromSeconds(2), "mine", Token);
        await archive.Calls.EditWordAsync(call, Speaker.Rep, 1, 0, "Hallo", Token);
        await archive.Calls.CorrectOutcomeAsync(call, CallOutcome.Cold, "mine", Token);
        await archive.Calls.CorrectScoreAsync(call, Scorecard.UsesName, ScoreGrade.Missed, Token);
        await archive.Calls.TagAsync(call, "t", Token);
        await archive.Calls.RateTipAsync(call, (await archive.OpenAsync(call)).Moments.First(moment => moment.Tip?.Fate == TipFate.Shown).Tip!.At, isHelpful: true, Token);
        var zip = archive.Folder.File("call.zip");
        await archive.Get<CallExport>().BundleAsync([call], zip, Token);

        Assert.Equal([call], await other.Get<CallBundle>().ImportAsync(zip, Token));
        Assert.Empty(await other.Get<CallBundle>().ImportAsync(zip, Token));

        var (sent, got) = (await archive.OpenAsync(call), await other.OpenAsync(call));
        Assert.Equivalent(sent with { Notes = [] }, got with { Notes = [] }, strict: true);
        Assert.Equal(sent.Notes.Select(note => (note.At, note.Text)), got.Notes.Select(note => (note.At, note.Text)));
    }

    [Fact]
    public async Task A_bundle_holds_nothing_that_the_settings_of_either_side_take_out()
    {
        await using var archive = new Archive(settings: ("Privacy:Redaction:Cards", "false"));
        await using var other = new Archive();
        var call = await archive.AddAsync(Archive.Saying("my card is 4111 1111 1111 1111"), Archive.Monday);
        var (loose, strict) = (archive.Folder.File("loose.zip"), other.Folder.File("strict.zip"));
        await archive.Get<CallExport>().BundleAsync([call], loose, Token);
        Assert.Contains("4111", await TextOf(loose), StringComparison.Ordinal);

        await other.Get<CallBundle>().ImportAsync(loose, Token);
        await other.Get<CallExport>().BundleAsync([call], strict, Token);

        Assert.Equal("my card is [card]", Assert.Single((await other.OpenAsync(call)).Transcript).Text);
        Assert.DoesNotContain("4111", await TextOf(strict), StringComparison.Ordinal);
        Assert.DoesNotContain("4111", await File.ReadAllTextAsync(other.Folder.File($"imported/{call}.jsonl"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_that_was_kept_under_looser_settings_leaves_under_those_of_now()
    {
        var folder = new TempFolder();
        await using (var loose = new Archive(folder, settings: ("Privacy:Redaction:Cards", "false")))
            await loose.AddAsync(Archive.Saying("my card is 4111 1111 1111 1111"), Archive.Monday);
        await using (var archive = new Archive(folder))
        {
            var zip = folder.File("call.zip");
            await archive.Get<CallExport>().BundleAsync(archive.Journals.All(), zip, Token);

            Assert.DoesNotContain("4111", await TextOf(zip), StringComparison.Ordinal);
            Assert.Contains("[card]", await TextOf(zip), StringComparison.Ordinal);
        }

        folder.Dispose();
    }

    private static async Task<string> TextOf(string zip)
    {
        await using var file = await ZipFile.OpenReadAsync(zip, Token);
        var text = new System.Text.StringBuilder();
        foreach (var entry in file.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Token));
            text.Append(await reader.ReadToEndAsync(Token));
        }

        return text.ToString();
    }

    [Theory]
    [InlineData("../../evil/journal.jsonl")]
    [InlineData("20261116-090000-0000/../../journal.jsonl")]
    [InlineData("20261116-090000-0000\\journal.jsonl")]
    [InlineData("readme.txt")]
    public async Task What_is_no_part_of_a_bundle_is_not_read(string name)
    {
        await using var archive = new Archive();
        var zip = Zip(archive, (name, "{}"));

        await Assert.ThrowsAsync<ImportException>(() => archive.Get<CallBundle>().ImportAsync(zip, Token));
        Assert.Empty(archive.Journals.All());
    }

    [Fact]
    public async Task A_bomb_is_read_no_further_than_a_journal_may_be_large()
    {
        await using var archive = new Archive();
        var zip = archive.Folder.File("bomb.zip");
        await using (var file = File.Create(zip))
        await using (var bomb = new ZipArchive(file, ZipArchiveMode.Create))
        await using (var entry = await bomb.CreateEntry("20261116-090000-0000/journal.jsonl", CompressionLevel.Fastest).OpenAsync(Token))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 140; i++)
                await entry.WriteAsync(zeros, Token);
        }

        await Assert.ThrowsAsync<ImportException>(() => archive.Get<CallBundle>().ImportAsync(zip, Token));
        Assert.Empty(Directory.EnumerateFiles(archive.Folder.File("imported")));
    }

    [Fact]
    public async Task A_damaged_bundle_is_said_to_be_one()
    {
        await using var archive = new Archive();
        var torn = archive.Folder.File("torn.zip");
        await File.WriteAllBytesAsync(torn, new byte[100], Token);
        var wrongJournal = Zip(archive, ("20261116-090000-0000/journal.jsonl", "not a journal"));

        await Assert.ThrowsAsync<ImportException>(() => archive.Get<CallBundle>().ImportAsync(torn, Token));
        await Assert.ThrowsAsync<ImportException>(() => archive.Get<CallBundle>().ImportAsync(wrongJournal, Token));
    }

    private static string Zip(Archive archive, params (string Name, string Text)[] entries)
    {
        var path = archive.Folder.File(Path.GetRandomFileName());
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return path;
    }
}
