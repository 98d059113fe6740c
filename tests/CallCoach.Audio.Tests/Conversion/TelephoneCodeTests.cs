using CsCheck;
using NAudio.Codecs;

namespace CallCoach.Audio.Tests;

public sealed class TelephoneCodeTests
{
    // NAudio's encoder turns -32768, which has no positive twin, into silence; only its decoder is in the product.
    private static readonly Gen<short> Samples = Gen.Short[-32767, 32767];

    [Fact]
    public void Mu_law_there_and_back_stays_within_a_step_of_the_code() =>
        Samples.Sample(sample =>
        {
            var back = Decode(SampleKind.MuLaw, MuLawEncoder.LinearToMuLawSample(sample));
            // G.711 mu-law: 14 bits, 16 steps a segment, so a step is at most a 16th of the value (and at least 8).
            Assert.Equal(Math.Clamp(sample / 32768f, -32124 / 32768f, 32124 / 32768f), back, (Math.Abs((int)sample) / 16f + 16) / 32768f);
        });

    [Fact]
    public void A_law_there_and_back_stays_within_a_step_of_the_code() =>
        Samples.Sample(sample =>
        {
            var back = Decode(SampleKind.ALaw, ALawEncoder.LinearToALawSample(sample));
            Assert.Equal(Math.Clamp(sample / 32768f, -32256 / 32768f, 32256 / 32768f), back, (Math.Abs((int)sample) / 16f + 32) / 32768f);
        });

    [Fact]
    public void A_code_decoded_and_coded_again_is_the_same_sound()
    {
        for (var code = 0; code < 256; code++)
        {
            var sample = Decode(SampleKind.MuLaw, (byte)code);
            var again = Decode(SampleKind.MuLaw, MuLawEncoder.LinearToMuLawSample((short)(sample * 32768)));
            Assert.Equal(sample, again);
        }
    }

    private static float Decode(SampleKind kind, byte code)
    {
        Span<float> sample = [0];
        Assert.Equal(1, SampleDecoder.Decode(kind, [code], sample));
        return sample[0];
    }
}
