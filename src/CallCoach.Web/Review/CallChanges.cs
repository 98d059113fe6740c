using System.Globalization;
using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.Law;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>What the forms of a call's page ask for. Each answers false where there is no such call.</summary>
internal sealed class CallChanges(CallArchive archive, ConsentBook consents, ChangedCall changed)
{
    private const int MostWords = 5000;

    public Task<bool> OutcomeAsync(IFormCollection form)
    {
        var name = Text(form, "outcome");
        if (name is not null && OutcomeWords.Read(name) is null)
            throw new ArgumentException("An outcome is warm, cold or missed.", nameof(form));
        return archive.CorrectOutcomeAsync(changed.Call, OutcomeWords.Read(name), Text(form, "reason"), changed.Cancellation);
    }

    public Task<bool> FlagAsync(IFormCollection form) => archive.FlagAsync(changed.Call, Text(form, "on") is not null, changed.Cancellation);

    public Task<bool> LeadAsync(IFormCollection form) => archive.SetLeadAsync(
        changed.Call, Text(form, "number"), Text(form, "name"), Text(form, "company"), Text(form, "segment"), changed.Cancellation);

    public Task<bool> WordAsync(IFormCollection form)
    {
        var speaker = Text(form, "speaker") switch
        {
            "rep" => Speaker.Rep,
            "prospect" => Speaker.Prospect,
            _ => throw new ArgumentException("Choose a word first.", nameof(form)),
        };
        if (Number(form, "utterance") is not { } utterance || Number(form, "word") is not { } word || word >= MostWords)
            throw new ArgumentException("Choose a word first.", nameof(form));
        return archive.EditWordAsync(changed.Call, speaker, utterance, (int)word, form.ContainsKey("back") ? null : form["becomes"].ToString(), changed.Cancellation);
    }

    public Task<bool> ScoreAsync(IFormCollection form)
    {
        var grade = Text(form, "grade") switch
        {
            null => (ScoreGrade?)null,
            { } name when Enum.TryParse<ScoreGrade>(name, out var known) && Enum.IsDefined(known) => known,
            _ => throw new ArgumentException("Choose a grade.", nameof(form)),
        };
        return archive.CorrectScoreAsync(changed.Call, Text(form, "line") ?? "", grade, changed.Cancellation);
    }

    public Task<bool> TipAsync(IFormCollection form)
    {
        if (Number(form, "at") is not { } at)
            throw new ArgumentException("Choose a tip first.", nameof(form));
        var helpful = Text(form, "helpful") switch
        {
            "yes" => true,
            "no" => false,
            null => (bool?)null,
            _ => throw new ArgumentException("A tip was helpful or it was not.", nameof(form)),
        };
        return archive.RateTipAsync(changed.Call, TimeSpan.FromMilliseconds(at), helpful, changed.Cancellation);
    }

    public Task<bool> ListeningAsync(IFormCollection form)
    {
        if (Text(form, "answer") is "told")
            return consents.TellAsync(changed.Call, changed.Cancellation);
        // The page of the live call has no field for the words.
        return Enum.TryParse<ConsentAnswer>(Text(form, "answer"), out var answer) && Enum.IsDefined(answer)
            ? consents.AnswerAsync(changed.Call, form.ContainsKey("words") ? Text(form, "words") ?? "" : null, answer, changed.Cancellation)
            : throw new ArgumentException("Choose what they answered.", nameof(form));
    }

    public Task<bool> TagAsync(IFormCollection form) => Text(form, "remove") is { } gone
        ? archive.UntagAsync(changed.Call, gone, changed.Cancellation)
        : archive.TagAsync(changed.Call, form["tag"].ToString(), changed.Cancellation);

    public async Task<bool> AddNoteAsync(IFormCollection form)
    {
        var at = Text(form, "at");
        if (at is not null && CallClock.Read(at) is null)
            throw new ArgumentException($"\"{(at.Length > 20 ? at[..20] : at)}\" is no time of the call. Write minutes and seconds: 0:43.", nameof(form));
        return await archive.AddNoteAsync(changed.Call, at is null ? null : CallClock.Read(at), form["text"].ToString(), changed.Cancellation) is not null;
    }

    public Task<bool> ChangeNoteAsync(IFormCollection form)
    {
        var note = long.Parse(changed.Note!, CultureInfo.InvariantCulture);
        return form.ContainsKey("delete")
            ? archive.DeleteNoteAsync(changed.Call, note, changed.Cancellation)
            : archive.ChangeNoteAsync(changed.Call, note, form["text"].ToString(), changed.Cancellation);
    }

    private static string? Text(IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static long? Number(IFormCollection form, string field) =>
        long.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
