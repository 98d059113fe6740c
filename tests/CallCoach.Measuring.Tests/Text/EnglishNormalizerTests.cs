using CallCoach.Measuring.Text;

namespace CallCoach.Measuring.Tests.Text;

public sealed class EnglishNormalizerTests
{
    [Theory]
    [MemberData(nameof(NormalForms.Contractions), MemberType = typeof(NormalForms))]
    public void Contractions_are_written_out(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.Titles), MemberType = typeof(NormalForms))]
    public void Titles_are_written_out(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.HesitationSounds), MemberType = typeof(NormalForms))]
    public void Hesitation_sounds_are_no_words(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.Numbers), MemberType = typeof(NormalForms))]
    public void Spoken_numbers_become_digits(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.Ordinals), MemberType = typeof(NormalForms))]
    public void Ordinals_keep_their_ending(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.Money), MemberType = typeof(NormalForms))]
    public void Currencies_stand_before_the_amount(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.PercentAndSigns), MemberType = typeof(NormalForms))]
    public void Percent_and_signs_stay_only_beside_digits(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.BritishSpelling), MemberType = typeof(NormalForms))]
    public void British_spelling_becomes_American(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.LettersAndMarks), MemberType = typeof(NormalForms))]
    public void Marks_go_and_letters_lose_their_accents(string said, string form) => HasForm(said, form);

    [Theory]
    [MemberData(nameof(NormalForms.Nothing), MemberType = typeof(NormalForms))]
    public void Text_without_words_has_next_to_nothing_left(string said, string form) => HasForm(said, form);

    [Fact]
    public void Case_makes_no_difference() =>
        Assert.Equal(EnglishNormalizer.Normalize("Don't Call DR. SMITH"), EnglishNormalizer.Normalize("don't call dr. smith"));

    [Fact]
    public void A_very_large_number_is_printed_in_full() =>
        Assert.Equal(["1" + new string('0', 33)], EnglishNormalizer.Words("a decillion")[1..]);

    private static void HasForm(string said, string form) => Assert.Equal(form, EnglishNormalizer.Normalize(said).Trim());
}
