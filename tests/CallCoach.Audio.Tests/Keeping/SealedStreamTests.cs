namespace CallCoach.Audio.Tests.Keeping;

public sealed class SealedStreamTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16_384)]
    [InlineData(100_000)]
    public void Any_stretch_reads_as_it_was_written(int length)
    {
        var plain = new byte[length];
        new Random(1).NextBytes(plain);
        using var file = new SealedReadStream(new MemoryStream(Seal(plain)), Key);

        Assert.Equal(length, file.Length);
        foreach (var (from, count) in new[] { (0, length), (length / 2, length / 3), (Math.Max(0, length - 7), 7), (Math.Min(16_380, length), 10) })
        {
            file.Position = from;
            var read = new byte[Math.Min(count, length - from)];
            file.ReadExactly(read);
            Assert.Equal(plain[from..(from + read.Length)], read);
        }
    }

    [Fact]
    public void Another_key_or_a_changed_byte_is_told()
    {
        var sealedBytes = Seal(new byte[50_000]);
        using (var other = new SealedReadStream(new MemoryStream(sealedBytes), new byte[32]))
            Assert.Throws<AudioException>(() => other.ReadByte());

        sealedBytes[20_000] ^= 1;
        using var changed = new SealedReadStream(new MemoryStream(sealedBytes), Key);
        Assert.Equal(0, changed.ReadByte());
        changed.Position = 20_000;
        Assert.Throws<AudioException>(() => changed.ReadByte());
        Assert.Throws<AudioException>(() => new SealedReadStream(new MemoryStream("RIFF"u8.ToArray()), Key));
    }

    [Fact]
    public void What_was_said_is_not_in_the_file()
    {
        var plain = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("the same words again and again ", 1000)));
        Assert.Equal(-1, Seal(plain).AsSpan().IndexOf("same words"u8));
    }

    private static byte[] Seal(byte[] plain)
    {
        var file = new MemoryStream();
        using (var writer = new SealedWriteStream(file, Key))
            writer.Write(plain);
        return file.ToArray();
    }
}
