using CallCoach.Contracts;
using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Uplink.Tests;

/// <summary>What waits for the team survives whatever happens to the program, each message under its one number.</summary>
public sealed class OutboxTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Path => _folder.File("outbox.jsonl");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Messages_are_numbered_from_one_and_stay_until_they_are_acknowledged()
    {
        using var outbox = Open();
        Add(outbox, "warm", "cold", "missed");

        Assert.Equal([1, 2, 3], await NumbersAsync(outbox));
        outbox.Acknowledge(2);
        Assert.Equal([3], await NumbersAsync(outbox));
    }

    [Fact]
    public async Task What_was_written_when_the_program_was_killed_is_there_and_a_torn_line_is_cut_off()
    {
        var killed = Open();
        Add(killed, "warm", "cold");
        killed.Acknowledge(1);
        // Killed: nothing is closed, and the last line was not written to its end.
        var whole = await ReadAsync();
        await File.WriteAllBytesAsync(_folder.File("copy.jsonl"), [.. whole, .. "{\"version\":1,\"number\":3,\"at\":\"20"u8.ToArray()], Token);

        using var outbox = new Outbox(_folder.File("copy.jsonl"), "us", new FakeTimeProvider());
        Assert.Equal([1, 2], await NumbersAsync(outbox)); // the first comes again: the team passes it over
        Add(outbox, "missed");
        Assert.Equal([1, 2, 3], await NumbersAsync(outbox));
        killed.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(200)]
    public async Task Wherever_a_file_is_cut_the_rest_is_whole_and_goes_on(int keep)
    {
        using (var first = Open())
            Add(first, "warm", "cold", "missed");
        var bytes = await ReadAsync();
        await File.WriteAllBytesAsync(Path, bytes[..Math.Min(keep, bytes.Length)], Token);

        using var outbox = Open();
        Add(outbox, "warm");

        var numbers = await NumbersAsync(outbox);
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(number => (long)number), numbers);
    }

    [Fact]
    public async Task It_goes_on_counting_after_a_restart()
    {
        using (var first = Open())
        {
            Add(first, "warm", "cold");
            first.Acknowledge(2);
        }

        using var outbox = Open();
        Add(outbox, "missed");
        Assert.Equal([3], await NumbersAsync(outbox));
    }

    [Fact]
    public async Task A_new_membership_counts_from_one_and_loses_nothing()
    {
        using (var first = Open())
        {
            Add(first, "warm", "cold", "missed");
            first.Acknowledge(1);
        }

        using var outbox = new Outbox(Path, "them", new FakeTimeProvider());
        Assert.Equal([1, 2], await NumbersAsync(outbox));
    }

    [Theory]
    [InlineData(0, new long[] { 1, 2 })]
    [InlineData(9, new long[] { 10, 11 })]
    public async Task Where_a_copy_was_put_back_what_waits_is_numbered_after_what_the_team_has(long accepted, long[] numbers)
    {
        using var outbox = Open();
        Add(outbox, "warm", "cold", "missed");
        outbox.Acknowledge(1);

        Assert.False(outbox.GoOnAfter(accepted));
        Assert.Equal(numbers, await NumbersAsync(outbox));
    }

    [Fact]
    public async Task A_batch_is_never_larger_than_the_team_takes()
    {
        using var outbox = Open();
        for (var i = 0; i < NodeMessage.LargestBatch + 50; i++)
            outbox.Add(new OutcomeChangedPayload("call", "warm"), isLasting: true);
        Assert.Equal(NodeMessage.LargestBatch, (await outbox.NextAsync(Token)).Count);

        using var heavy = new Outbox(_folder.File("heavy.jsonl"), "us", new FakeTimeProvider());
        for (var i = 0; i < 3; i++)
            heavy.Add(new MomentSharedPayload(Guid.NewGuid(), "call", 1, "A no", [], null, AsksForHelp: false, new byte[MomentSharedPayload.LargestSound]), isLasting: true);
        Assert.Single(await heavy.NextAsync(Token));
    }

    private Outbox Open() => new(Path, "us", new FakeTimeProvider());

    private async Task<byte[]> ReadAsync()
    {
        await using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, Token);
        return bytes.ToArray();
    }

    private static void Add(Outbox outbox, params string[] outcomes)
    {
        foreach (var outcome in outcomes)
            outbox.Add(new OutcomeChangedPayload("20261127-100000-aaaa", outcome), isLasting: true);
    }

    private static async Task<List<long>> NumbersAsync(Outbox outbox) => [.. (await outbox.NextAsync(Token)).Select(message => message.Number)];
}
