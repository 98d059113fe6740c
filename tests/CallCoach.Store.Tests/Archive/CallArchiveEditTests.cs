using CallCoach.Coaching;

namespace CallCoach.Store.Tests;

public sealed class CallArchiveEditTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_word_stands_beside_the_one_that_was_heard_and_the_call_is_judged_again()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var before = await archive.OpenAsync(call);
        var hype = before.Moments.First(moment => moment.Kind == Kinds.Hype);
        var said = before.Transcript.Single(utterance => utterance.Speaker == Speaker.Rep && utterance.Number == hype.Place.Utterance);
        var words = said.Text.Split(' ').Length;

        for (var word = 0; word < words; word++)
            await archive.Calls.EditWordAsync(call, said.Speaker, said.Number, word, word == 0 ? "Right." : "", Token);
        var after = await archive.OpenAsync(call);
        var corrected = after.Transcript.Single(utterance => utterance.Speaker == Speaker.Rep && utterance.Number == said.Number);

        Assert.Equal("Right.", corrected.Text);
        Assert.Equal(said.Text, corrected.Heard);
        Assert.DoesNotContain(after.Moments, moment => moment.Kind == Kinds.Hype && moment.Place.Utterance == said.Number && moment.Tip is null);
        Assert.Equal(
            before.Moments.Where(moment => moment.Tip?.Fate == TipFate.Shown).Select(moment => moment.Tip!.Headline).Order(StringComparer.Ordinal),
            after.Moments.Where(moment => moment.Tip?.Fate == TipFate.Shown).Select(moment => moment.Tip!.Headline).Order(StringComparer.Ordinal));

        for (var word = 0; word < words; word++)
            await archive.Calls.EditWordAsync(call, said.Speaker, said.Number, word, null, Token);
        Assert.Equivalent(before, await archive.OpenAsync(call), strict: true);
    }

    [Fact]
    public async Task One_word_that_was_several_becomes_several_each_with_its_time()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var said = (await archive.OpenAsync(call)).Transcript.First(utterance => utterance.Words.Count > 3);

        await archive.Calls.EditWordAsync(call, said.Speaker, said.Number, 1, " in  bloom ", Token);
        var corrected = (await archive.OpenAsync(call)).Transcript.Single(other => other.Speaker == said.Speaker && other.Number == said.Number);

        Assert.Equal([said.Words[0].Text, "in", "bloom", said.Words[2].Text], corrected.Words.Take(4).Select(word => word.Text));
        Assert.Equal(said.Words[1].Start, corrected.Words[1].Start);
        Assert.True(corrected.Words[2].Start > corrected.Words[1].Start);
        Assert.Equal([new WordCorrection(1, "in bloom")], corrected.Corrections);
        Assert.Empty(said.Corrections);
    }

    [Fact]
    public async Task A_corrected_outcome_can_be_taken_back()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var judged = (await archive.OpenAsync(call)).Outcome!.Outcome;

        Assert.True(await archive.Calls.CorrectOutcomeAsync(call, CallOutcome.Missed, "Wrong person.", Token));
        var corrected = await archive.OpenAsync(call);
        Assert.Equal((CallOutcome.Missed, judged, true, "Wrong person."), (corrected.Outcome!.Outcome, corrected.Outcome.Judged, corrected.Call.IsCorrected, corrected.Call.Reason));

        Assert.True(await archive.Calls.CorrectOutcomeAsync(call, null, null, Token));
        Assert.Equal(judged, (await archive.OpenAsync(call)).Outcome!.Outcome);
        Assert.False(await archive.Calls.CorrectOutcomeAsync("20200101-000000-0000", CallOutcome.Warm, null, Token));
    }

    [Fact]
    public async Task What_the_rep_says_of_a_tip_afterwards_stays_and_can_be_taken_back()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d01");
        var before = await archive.OpenAsync(call);
        var at = before.Moments.First(moment => moment.Tip?.Fate == TipFate.Shown).Tip!.At;
        async Task<bool?> HelpfulAsync() => (await archive.OpenAsync(call)).Moments.Single(moment => moment.Tip is { Fate: TipFate.Shown } tip && tip.At == at).Tip!.IsHelpful;

        Assert.True(await archive.Calls.RateTipAsync(call, at, isHelpful: true, Token));
        Assert.True(await HelpfulAsync());
        await archive.Calls.RateTipAsync(call, at, isHelpful: false, Token);
        await archive.Rebuild.AllAsync(null, Token);
        Assert.False(await HelpfulAsync());
        await archive.Calls.RateTipAsync(call, at, isHelpful: null, Token);

        Assert.Equivalent(before, await archive.OpenAsync(call), strict: true);
        await Assert.ThrowsAsync<ArgumentException>(() => archive.Calls.RateTipAsync(call, TimeSpan.FromHours(2), isHelpful: true, Token));
        Assert.False(await archive.Calls.RateTipAsync("20200101-000000-0000", at, isHelpful: true, Token));
    }

    [Fact]
    public async Task Notes_tags_and_score_lines_are_the_reps_own()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d03");
        var note = await archive.Calls.AddNoteAsync(call, TimeSpan.FromSeconds(3), " Send the card. ", Token);
        await archive.Calls.TagAsync(call, "card", Token);
        await archive.Calls.CorrectScoreAsync(call, Scorecard.KindWording, ScoreGrade.Partly, Token);

        var review = await archive.OpenAsync(call);
        Assert.Equal("Send the card.", Assert.Single(review.Notes).Text);
        Assert.Equal(["card"], review.Tags);
        Assert.Equal(ScoreGrade.Partly, review.Scores.Single(score => score.Name == Scorecard.KindWording).Grade);

        Assert.True(await archive.Calls.ChangeNoteAsync(call, note!.Id, "Sent.", Token));
        Assert.True(await archive.Calls.DeleteNoteAsync(call, note.Id, Token));
        Assert.True(await archive.Calls.UntagAsync(call, "card", Token));
        Assert.Empty((await archive.OpenAsync(call)).Notes);
        Assert.Null(await archive.Calls.AddNoteAsync("20200101-000000-0000", null, "x", Token));
    }

    [Fact]
    public async Task The_lead_can_be_told_afterwards()
    {
        await using var archive = new Archive();
        var call = await archive.AddAsync("d03");

        Assert.True(await archive.Calls.SetLeadAsync(call, "+1 (555) 010-0123", "Ana", "Acme", "bakeries", Token));
        var header = (await archive.OpenAsync(call)).Call;

        Assert.Equal(("+15550100123", "Ana", "Acme", "bakeries"), (header.Number, header.FirstName, header.Company, header.Segment));
        await Assert.ThrowsAsync<ArgumentException>(() => archive.Calls.SetLeadAsync(call, "555 0123", null, null, null, Token));
    }
}
