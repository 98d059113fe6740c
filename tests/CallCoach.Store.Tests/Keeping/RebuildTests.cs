using System.Security.Cryptography;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Data.Sqlite;

namespace CallCoach.Store.Tests;

public sealed class RebuildTests
{
    private static readonly string[] Tables = ["Calls", "Utterances", "Moments", "Scores", "Gaps", "CallEdits", "WordEdits", "ScoreEdits", "TipEdits", "Notes", "Tags"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rebuild_gives_the_same_rows_and_leaves_what_the_rep_wrote()
    {
        await using var archive = new Archive();
        foreach (var (sample, i) in SampleCall.Ids.Select((sample, i) => (sample, i)))
            await archive.AddAsync(sample, Archive.Monday.AddHours(i));
        var call = archive.Journals.All()[0];
        await archive.Calls.AddNoteAsync(call, null, "mine", Token);
        await archive.Calls.EditWordAsync(call, Speaker.Rep, 1, 0, "Hallo", Token);
        await archive.Calls.CorrectOutcomeAsync(call, CallOutcome.Cold, "mine", Token);
        var before = Digest(archive);

        Assert.Equal(4, await archive.Rebuild.AllAsync(null, Token));

        Assert.Equal(before, Digest(archive));
        Assert.Empty(await archive.Upkeep.CheckAsync(Token));
    }

    [Fact]
    public async Task An_archive_that_is_gone_comes_back_from_the_journals()
    {
        using var folder = new TempFolder();
        byte[] before;
        await using (var archive = new Archive(folder))
        {
            await archive.AddAsync("d01");
            await archive.AddAsync("d03", Archive.Monday.AddHours(1));
            before = Digest(archive);
        }

        foreach (var file in Directory.EnumerateFiles(folder.Path, StoreFile.Name + "*"))
            File.Delete(file);
        await using var again = new Archive(folder);
        await again.Rebuild.AllAsync(null, Token);

        Assert.Equal(before, Digest(again));
    }

    [Fact]
    public async Task A_call_that_was_cut_off_is_ended_rated_and_kept()
    {
        await using var archive = new Archive();
        var log = Archive.Judged("d01");
        var call = await archive.JournalAsync([.. log.Take(log.Count / 2)], Archive.Monday);

        Assert.Equal(1, await archive.Rebuild.MissingAsync(Token));

        var review = await archive.OpenAsync(call);
        Assert.NotNull(review.Outcome);
        var whole = archive.Journals.Find(call)!.ReadAfter(0).Select(entry => entry.Event).ToList();
        Assert.Equal(Replay.Run(whole, CoachDetectors.Create).Select(CallLogJson.ToLine), whole.Select(CallLogJson.ToLine));
        Assert.Equal(0, await archive.Rebuild.MissingAsync(Token));
    }

    [Theory]
    [InlineData(typeof(CallEnded))]
    [InlineData(typeof(FindingMade))]
    [InlineData(typeof(UtteranceHeard))]
    public async Task A_call_that_was_cut_off_between_an_event_and_its_judgement_is_judged_the_same(Type last)
    {
        await using var archive = new Archive();
        var log = Archive.Judged("d01");
        var cut = log.ToList().FindLastIndex(happened => happened.GetType() == last) + 1;
        var call = await archive.JournalAsync([.. log.Take(cut)], Archive.Monday);

        await archive.Rebuild.MissingAsync(Token);

        var whole = archive.Journals.Find(call)!.ReadAfter(0).Select(entry => entry.Event).ToList();
        Assert.Equal(Replay.Run(whole, CoachDetectors.Create).Select(CallLogJson.ToLine), whole.Select(CallLogJson.ToLine));
        Assert.IsType<CallRated>(whole[^1]);
    }

    [Fact]
    public async Task A_call_that_is_under_way_is_left_alone_and_kept_when_it_is_over()
    {
        await using var archive = new Archive();
        var head = new JournalHead(JournalHead.CurrentSchema, new CallInfo("20261116-090000-0000", Archive.Monday, "test", null), SoundPlan.Devices);
        await using (var live = archive.Journals.Create(head))
        {
            foreach (var (i, happened) in Archive.Judged("d01").Take(100).Index())
                live.Append(new LogEntry(i + 1, happened));
            Assert.Equal(0, await archive.Rebuild.MissingAsync(Token));
            Assert.Equal(100, archive.Journals.Find(head.Call.Id)!.ReadAfter(0).Count());
        }

        Assert.Equal(1, await archive.Rebuild.MissingAsync(Token));
    }

    [Fact]
    public async Task A_call_that_was_kept_before_its_end_is_ended_and_kept_again()
    {
        await using var archive = new Archive();
        var call = await archive.JournalAsync([.. Archive.Judged("d01").Take(100)], Archive.Monday);
        await archive.Get<CallKeeper>().KeepAsync(call, Token);
        Assert.Null((await archive.OpenAsync(call)).Outcome);

        Assert.Equal(1, await archive.Rebuild.MissingAsync(Token));

        Assert.NotNull((await archive.OpenAsync(call)).Outcome);
    }

    [Fact]
    public async Task A_journal_that_is_damaged_in_the_middle_is_kept_up_to_the_damage()
    {
        await using var archive = new Archive();
        var call = await archive.JournalAsync(Archive.Judged("d01"), Archive.Monday);
        var path = archive.Folder.File(Path.Combine("imported", call + ".jsonl"));
        var lines = await File.ReadAllLinesAsync(path, Token);
        lines[lines.Length / 2] = "{ broken";
        await File.WriteAllLinesAsync(path, lines, Token);

        await archive.Rebuild.MissingAsync(Token);

        Assert.NotEmpty((await archive.OpenAsync(call)).Transcript);
    }

    [Fact]
    public async Task A_call_whose_journal_was_deleted_goes_with_the_next_rebuild()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        archive.Journals.Delete(call);

        await archive.Rebuild.AllAsync(null, Token);

        Assert.Null(await archive.Calls.OpenAsync(call, Token));
    }

    private static byte[] Digest(Archive archive)
    {
        using var connection = new SqliteConnection($"Data Source={archive.DatabasePath};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var value = reader.GetValue(i);
                    hash.AppendData(value as byte[] ?? System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"{value}|")));
                }
            }
        }

        return hash.GetHashAndReset();
    }
}
