using Concentus;

namespace CallCoach.Audio.Tests.Keeping;

public sealed class OggOpusWriterTests
{
    [Fact]
    public void What_is_written_is_heard_again_at_its_place()
    {
        using var file = new MemoryStream();
        using (var writer = new OggOpusWriter(file))
        {
            for (var i = 0; i < 150; i++)
                writer.Write(Packet(isTone: i is >= 50 and < 100));
        }

        var heard = Decode(file.ToArray());

        Assert.Equal(150 * OggOpusWriter.PacketSamples, heard.Length);
        Assert.True(Power(heard, 2000, 14_000) < 1e-4);
        Assert.True(Power(heard, 18_000, 30_000) > 0.05);
        Assert.True(Power(heard, 34_000, 46_000) < 1e-4);
    }

    [Fact]
    public void A_file_that_ends_early_is_heard_up_to_its_last_page()
    {
        using var file = new MemoryStream();
        using var writer = new OggOpusWriter(file);
        for (var i = 0; i < 120; i++)
            writer.Write(Packet(isTone: true));

        Assert.Equal(100 * OggOpusWriter.PacketSamples, Decode(file.ToArray()).Length);
    }

    private static short[] Packet(bool isTone) => [.. Enumerable.Range(0, OggOpusWriter.PacketSamples).Select(i => (short)(isTone ? 12_000 * Math.Sin(i * Math.PI / 16) : 0))];

    private static double Power(float[] samples, int from, int to) => samples[from..to].Average(sample => (double)sample * sample);

    private static float[] Decode(byte[] file)
    {
        var decoder = OpusCodecFactory.CreateDecoder(AudioFrame.SampleRate, 1);
        var heard = new List<float>();
        var packets = 0;
        for (var at = 0; at < file.Length;)
        {
            Assert.Equal("OggS"u8.ToArray(), file[at..(at + 4)]);
            var segments = file[(at + 27)..(at + 27 + file[at + 26])];
            var data = at + 27 + segments.Length;
            var length = 0;
            foreach (var segment in segments)
            {
                length += segment;
                if (segment == 255)
                    continue;
                if (packets++ > 1)
                {
                    var samples = new float[OggOpusWriter.PacketSamples];
                    decoder.Decode(file.AsSpan(data, length), samples, samples.Length);
                    heard.AddRange(samples);
                }

                data += length;
                length = 0;
            }

            at = data;
        }

        return [.. heard];
    }
}
