using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls.Tests.Keeping;

public sealed class KeptSoundsTests : IDisposable
{
    private const string Call = "20261127-065521-3f9a";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void By_default_no_sound_is_kept() => Assert.Null(Sounds(new SoundOptions()).KeeperOf(Call, TimeSpan.Zero));

    [Theory]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    public void Kept_sound_is_a_file_a_track_that_opens_at_any_place_and_can_be_deleted(string key)
    {
        var sounds = Sounds(new SoundOptions { Keep = true, Key = key });
        Keep(sounds, TimeSpan.FromSeconds(3));

        Assert.Equal([(Track.Rep, TimeSpan.Zero), (Track.Prospect, TimeSpan.Zero)], sounds.Of(Call).Select(piece => (piece.Track, piece.From)));
        using (var file = sounds.OpenRead(Call, "rep-0")!)
        {
            var head = new byte[4];
            file.ReadExactly(head);
            Assert.Equal("OggS"u8.ToArray(), head);
            Assert.True(file.Length > 200);
        }

        Assert.Null(sounds.OpenRead(Call, "../rep-0"));
        Assert.True(sounds.Delete(Call));
        Assert.Empty(sounds.All());
    }

    [Fact]
    public void Sealed_sound_needs_its_key()
    {
        Keep(Sounds(new SoundOptions { Keep = true, Key = Convert.ToBase64String(new byte[32]) }), TimeSpan.FromSeconds(1));
        var without = Sounds(new SoundOptions());

        Assert.Throws<AudioException>(() => without.OpenRead(Call, "rep-0"));
    }

    [Fact]
    public void What_was_taken_out_of_the_words_is_silent_in_the_sound()
    {
        var loud = Sounds(new SoundOptions { Keep = true });
        Keep(loud, TimeSpan.FromSeconds(10));
        var whole = new FileInfo(Path.Combine(_folder.Path, "sound", Call + ".rep-0.opus")).Length;
        Keep(loud, TimeSpan.FromSeconds(10), keeper => keeper.Silence(Speaker.Rep, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9)));
        var silenced = new FileInfo(Path.Combine(_folder.Path, "sound", Call + ".rep-0.opus")).Length;

        Assert.True(silenced < whole * 0.7, $"{silenced} of {whole} bytes");
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")]
    public void What_is_released_is_in_the_file_though_the_program_is_killed_then(string key)
    {
        var sounds = Sounds(new SoundOptions { Keep = true, Key = key });
        long released = 0;
        Keep(sounds, TimeSpan.FromSeconds(10), keeper =>
        {
            keeper.Release(Speaker.Rep, TimeSpan.FromSeconds(9));
            using var file = sounds.OpenRead(Call, "rep-0")!;
            released = file.Length;
        });

        using var whole = sounds.OpenRead(Call, "rep-0")!;
        Assert.InRange(released, whole.Length * 0.75, whole.Length * 0.95);
    }

    [Fact]
    public void What_is_being_said_is_held_back_until_its_words_are_known()
    {
        var known = new WordsKnown();
        known.Take(new SpeechBegan(TimeSpan.FromSeconds(5), Speaker.Rep, 1));
        Assert.Equal(TimeSpan.FromSeconds(4), known.Until(Speaker.Rep, TimeSpan.FromSeconds(12)));
        Assert.Equal(TimeSpan.FromSeconds(11), known.Until(Speaker.Prospect, TimeSpan.FromSeconds(12)));

        known.Take(new UtteranceHeard(TimeSpan.FromSeconds(12), new Utterance(1, Speaker.Rep, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(11), "hi", Conversation.EvenWords("hi", 5, 11), LanguageMarks.None)));

        Assert.Equal(TimeSpan.FromSeconds(11), known.Until(Speaker.Rep, TimeSpan.FromSeconds(12)));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("AAEC")]
    public void A_key_is_32_bytes_in_Base64(string key) =>
        Assert.True(new SoundOptionsValidator().Validate(null, new SoundOptions { Key = key }).Failed);

    private KeptSounds Sounds(SoundOptions options) =>
        new(Options.Create(new DataOptions { Folder = _folder.Path }), Options.Create(options), NullLogger<KeptSounds>.Instance);

    private static void Keep(KeptSounds sounds, TimeSpan length, Action<SoundKeeper>? before = null)
    {
        using var keeper = sounds.KeeperOf(Call, TimeSpan.Zero)!;
        var noise = new Random(1);
        for (long start = 0; start < AudioFrame.SamplesIn(length); start += AudioFrame.SampleCount)
        {
            float[] samples = [.. Enumerable.Range(0, AudioFrame.SampleCount).Select(_ => (noise.NextSingle() - 0.5f) * 0.5f)];
            foreach (var track in Enum.GetValues<Track>())
                keeper.Take(new AudioFrame().Fill(track, start, samples));
        }

        before?.Invoke(keeper);
    }
}
