using CallCoach.Speech.Vocabulary;

namespace CallCoach.Speech.Tests.Vocabulary;

public sealed class NameCorrectorTests
{
    private static readonly string[] Names =
        ["Callum", "Harborpay", "Brightloop", "OpenChair", "Nadia", "Kettle", "Martin Osei", "Siobhan", "Doctor Shah", "Tom", "Lanewise"];

    [Theory]
    [InlineData("Hi, this is Calum calling", "Hi, this is Callum calling")]
    [InlineData("from Harblepay.", "from Harborpay.")]
    [InlineData("I'm with Bright Loop. Hello", "I'm with Brightloop. Hello")]
    [InlineData("It's called Open Chair.", "It's called OpenChair.")]
    [InlineData("bright loop's calendar", "Brightloop's calendar")]
    [InlineData("\"Harborpai,\" he said", "\"Harborpay,\" he said")]
    [InlineData("I want Dr. Shaw to see it", "I want Dr. Shah to see it")]
    [InlineData("lane wise, yes", "Lanewise, yes")]
    public void A_name_that_was_heard_by_its_sound_is_printed_as_it_is_written(string heard, string corrected) =>
        Assert.Equal(corrected, Text(Correct(heard, confidence: .9f)));

    [Theory]
    [InlineData("the kettle and the cattle")]
    [InlineData("time to call him")]
    [InlineData("a bright loopy idea")]
    [InlineData("an open chart")]
    [InlineData("no idea at all")]
    [InlineData("hub or pay")]
    [InlineData("column")]
    [InlineData("the harbor pays")]
    [InlineData("tomb")]
    [InlineData("he said. Open. Chair")]
    [InlineData("show it")]
    [InlineData("100 bright 4 loop")]
    public void An_ordinary_word_that_was_heard_well_stays(string heard)
    {
        var words = Words(heard, confidence: .5f);

        Assert.Equal(words, new NameCorrector(Names).Correct(words));
    }

    [Fact]
    public void An_ordinary_word_that_was_hardly_heard_gives_way_to_a_name_of_the_same_sound()
    {
        var corrector = new NameCorrector(["Lowe"]);

        Assert.Equal("mr Lowe", Text(corrector.Correct(Words("mr low", confidence: .3f))));
        Assert.Equal("mr low", Text(corrector.Correct(Words("mr low", confidence: .6f))));
    }

    [Fact]
    public void A_name_spelt_quite_differently_needs_a_doubt_of_the_engine()
    {
        Assert.Equal("Siobhan speaking", Text(Correct("Shavon speaking", confidence: .4f)));
        Assert.Equal("Shavon speaking", Text(Correct("Shavon speaking", confidence: .9f)));
    }

    [Fact]
    public void What_was_changed_keeps_what_was_heard_and_its_place()
    {
        HeardWord[] words =
        [
            new("from", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), .9f),
            new("Bright", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3), .8f),
            new("Loop,", TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4), .6f),
        ];

        var corrected = new NameCorrector(Names).Correct(words);

        Assert.Equal(2, corrected.Count);
        Assert.Null(corrected[0].Heard);
        Assert.Equal(("Brightloop,", "Bright Loop,"), (corrected[1].Text, corrected[1].Heard));
        Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)), (corrected[1].Start, corrected[1].End));
        Assert.Equal(.7f, corrected[1].Confidence, 3);
    }

    [Fact]
    public void A_word_that_is_like_two_names_is_left_alone()
    {
        var corrector = new NameCorrector(["Allana", "Alanna"]);

        Assert.Equal("Alana", Text(corrector.Correct(Words("Alana", confidence: .4f))));
    }

    [Fact]
    public void A_known_name_is_not_taken_for_another_one()
    {
        var corrector = new NameCorrector(["Calum", "Callum"]);

        Assert.Equal("Calum", Text(corrector.Correct(Words("Calum", confidence: .2f))));
    }

    [Fact]
    public void Without_names_nothing_is_touched()
    {
        var words = Words("Calum from Harblepay", confidence: .1f);

        Assert.Same(words, new NameCorrector([]).Correct(words));
        Assert.Same(words, new NameCorrector(["Tom", "the kettle"]).Correct(words));
    }

    [Fact]
    public void No_sentence_of_ordinary_words_that_were_heard_well_is_ever_changed()
    {
        var ordinary = OrdinarySample();
        var corrector = new NameCorrector([.. Names, "Alana", "Ines", "Walt", "Gene", "Lowe", "Harriet", "Marcy", "Brent", "Dario", "Keisha", "Owen"]); // none of them is in the list
        for (var i = 0; i + 3 < ordinary.Count; i++)
        {
            var words = Words(string.Join(' ', ordinary.Skip(i).Take(3)), confidence: .5f);
            var letters = string.Concat(words.Select(word => word.Text));
            if (!letters.Contains("openchair", StringComparison.Ordinal))
                Assert.Equal(words, corrector.Correct(words));
        }
    }

    private static List<string> OrdinarySample()
    {
        using var reader = new StreamReader(typeof(NameCorrector).Assembly.GetManifestResourceStream("ordinary.txt")!);
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        new Random(11).Shuffle(words);
        return [.. words];
    }

    private static IReadOnlyList<HeardWord> Correct(string heard, float confidence) => new NameCorrector(Names).Correct(Words(heard, confidence));

    private static List<HeardWord> Words(string text, float confidence) =>
        [.. text.Split(' ').Select((word, i) => new HeardWord(word, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1), confidence))];

    private static string Text(IEnumerable<HeardWord> words) => string.Join(' ', words.Select(word => word.Text));
}
