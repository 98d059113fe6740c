using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Notes;
using CsCheck;

namespace CallCoach.Tracking.Tests.Notes;

public sealed class NoteWriterTests
{
    private static readonly NoteFacts Facts = new()
    {
        Key = "lead-1",
        FirstName = "Jordan",
        ThanksFor = "your time between two crews on Tuesday",
        Detail = "six in the morning, and the phone already ringing",
        Promise = "show you the morning text with your own crews on Thursday at 3:15",
        RepFirstName = "Maya",
        RepCompany = "Brightloop",
    };

    [Fact]
    public void A_draft_has_the_name_their_words_the_promise_and_the_reps_name()
    {
        var draft = Writer().Write(Facts);

        Assert.StartsWith("Jordan,", draft.Text, StringComparison.Ordinal);
        Assert.Contains("six in the morning", draft.Text, StringComparison.Ordinal);
        Assert.Contains("the morning text with your own crews", draft.Text, StringComparison.Ordinal);
        Assert.EndsWith("Maya, Brightloop", draft.Text, StringComparison.Ordinal);
        Assert.True(draft.IsReady, string.Join(" ", draft.Doubts));
    }

    [Fact]
    public void Every_draft_of_full_facts_has_40_to_70_words() =>
        Gen.Int[0, 5000].Sample(key => Writer().Write(Facts with { Key = $"lead-{key}" }).Words is >= 40 and <= 70);

    [Fact]
    public void Short_facts_still_make_40_words() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Bool).Sample((key, no) =>
            Writer().Write(new NoteFacts { Key = $"lead-{key}", FirstName = "Jo", ThanksFor = "your time", Detail = "the whiteboard", Promise = "call Friday", RepFirstName = "Al", IsAfterNo = no }).Words is >= 40 and <= 70);

    [Fact]
    public void What_is_missing_is_left_blank_and_named()
    {
        var draft = Writer().Write(Facts with { Detail = null, FirstName = null });

        Assert.Equal(["one thing they said", "their first name"], draft.Missing.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains("____", draft.Text, StringComparison.Ordinal);
        Assert.False(draft.IsReady);
    }

    [Fact]
    public void The_same_lead_gets_the_same_draft() => Assert.Equal(Writer().Write(Facts).Text, Writer().Write(Facts).Text);

    [Fact]
    public void A_wording_that_sounds_sold_is_not_used() =>
        Gen.Int[0, 500].Sample(key => !new NoteWriter(text => text.Contains("promised", StringComparison.OrdinalIgnoreCase)).Write(Facts with { Key = $"lead-{key}" }).Text.Contains("As promised", StringComparison.Ordinal));

    [Fact]
    public void A_note_after_a_no_promises_nothing_and_asks_nothing()
    {
        var draft = Writer().Write(Facts with { IsAfterNo = true });

        Assert.DoesNotContain("I'll show", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("?", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_rep_made_of_it_is_checked_again()
    {
        var doubts = new NoteWriter(text => text.Contains("number one", StringComparison.Ordinal)).Check("Jordan,\nWe are the number one app. Use code SAVE20 for 20% off.\nMaya");

        Assert.Equal(3, doubts.Count);
    }

    [Fact]
    public void Lines_have_at_most_eight_words_and_fit_the_side()
    {
        foreach (var size in CardSize.All)
        {
            var pages = CardLayout.Lay(Writer().Write(Facts).Text, size);

            Assert.All(pages.SelectMany(page => page.Lines), line => Assert.True(line.Split(' ').Length <= CardLayout.MostWords));
            Assert.All(pages, page => Assert.True(page.Lines.Count <= size.Lines));
            Assert.Equal(Writer().Write(Facts).Text.Split([' ', '\n']), pages.SelectMany(page => page.Lines).SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_paragraph_never_ends_in_a_lone_word() =>
        Assert.All(CardLayout.Lay(Writer().Write(Facts).Lines[1], CardSize.A6)[0].Lines, line => Assert.True(line.Split(' ').Length > 2));

    [Fact]
    public void An_envelope_has_no_empty_lines() => Assert.Equal(["Jordan Hale", "Fern Hollow", "NY", "US"], CardLayout.Envelope(Some.Lead()), StringComparer.Ordinal);

    [Fact]
    public void A_note_fits_a_warm_call_and_never_a_suppressed_person()
    {
        var warm = new Outcome(Rating.Warm, OutcomeReason.Interested, RatedBy.Rule, Some.Now.ToInstant(), null);
        var no = warm with { Rating = Rating.Cold, Reason = OutcomeReason.NotInterested };
        var suppressions = new Suppressions(Suppressions.ForRemoval(Some.Lead(), "no more", Some.Now.ToInstant(), "call", false), "salt");

        Assert.Equal(NoteOccasion.WarmCall, NoteOffers.For(Some.Lead(), warm, false, false, Suppressions.Empty, Some.Now.ToInstant()));
        Assert.Equal(NoteOccasion.CleanNo, NoteOffers.For(Some.Lead(), no, false, true, Suppressions.Empty, Some.Now.ToInstant()));
        Assert.Equal(NoteOccasion.None, NoteOffers.For(Some.Lead(), warm, true, false, suppressions, Some.Now.ToInstant()));
    }

    [Fact]
    public void About_one_warm_lead_in_five_gets_no_note_and_always_the_same_ones()
    {
        var kept = Enumerable.Range(1, 2000).Count(id => NoteOffers.IsControl(Some.Lead(id: id), NoteOccasion.WarmCall));

        Assert.InRange(kept, 330, 470);
        Assert.False(NoteOffers.IsControl(Some.Lead(), NoteOccasion.AskedForSomething));
    }

    private static NoteWriter Writer() => new(_ => false);
}
