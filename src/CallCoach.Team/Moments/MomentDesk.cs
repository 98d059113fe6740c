using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Reads shared moments, and keeps what a lead and a rep say of them. The rep and the leads of the team see it, nobody else.</summary>
internal sealed class MomentDesk(TeamDatabase database, NodeLine nodes, TimeProvider time)
{
    private const int MostComments = 200;

    public async Task<MomentView?> ReadAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await LiveAsync(context, id, cancellationToken) is not { } moment)
            return null;
        var now = time.GetUtcNow();
        var names = await context.Users.ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
        var comments = await context.Comments.AsNoTracking().Where(comment => comment.MomentId == id).OrderBy(comment => comment.WrittenAt)
            .Select(comment => new
            {
                comment.Id,
                comment.AuthorId,
                comment.Text,
                HasSound = comment.Sound != null,
                comment.ExampleId,
                comment.WrittenAt,
                comment.Answer,
                comment.AnswerText,
            }).ToListAsync(cancellationToken);
        var examples = await context.Examples.AsNoTracking().Where(example => example.ExpiresAt > now).OrderBy(example => example.Title).ToListAsync(cancellationToken);
        var agreed = examples.FindAll(example => example.AgreedAt is not null);
        return new(
            moment, names.GetValueOrDefault(moment.PersonId, "A rep"),
            [.. comments.Select(comment => new CommentView(
                comment.Id, comment.AuthorId, names.GetValueOrDefault(comment.AuthorId, "Somebody"), comment.Text, comment.HasSound, comment.ExampleId,
                agreed.Find(example => example.Id == comment.ExampleId)?.Title, comment.WrittenAt, comment.Answer, comment.AnswerText))],
            examples.Find(example => example.MomentId == id), agreed.FindAll(example => example.MomentId != id), now);
    }

    /// <summary>The sound of a moment, for those who may see it.</summary>
    public async Task<byte[]?> SoundAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        return await context.Moments.Where(moment => moment.Id == id && moment.WithdrawnAt == null).Select(moment => moment.Sound).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<VoiceNote?> NoteAsync(Viewer viewer, Guid comment, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        return await context.Comments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == comment, cancellationToken) is { Sound: { } sound, SoundType: { } type }
            ? new(sound, type) : null;
    }

    /// <param name="disputes">The rep sees what the coach marked differently.</param>
    public async Task<bool> CommentAsync(Viewer viewer, Guid id, string? text, VoiceNote? note, Guid? example, bool disputes, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await LiveAsync(context, id, cancellationToken) is not { } moment)
            return false;
        var said = SessionRules.Text(text);
        if (said is null && note is null && example is null)
            throw new TeamException("Write something, record a voice note, or link an example.");
        if (await context.Comments.CountAsync(comment => comment.MomentId == id, cancellationToken) >= MostComments)
            throw new TeamException("There are very many comments at this moment. Talk about it instead.");
        var now = time.GetUtcNow();
        if (example is { } linked && !await context.Examples.AnyAsync(row => row.Id == linked && row.AgreedAt != null && row.ExpiresAt > now, cancellationToken))
            throw new TeamException("This example is no longer in the library. Choose another.");
        var comment = new CommentRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = moment.TeamId,
            PersonId = moment.PersonId,
            MomentId = id,
            AuthorId = viewer.Person,
            Text = said,
            Sound = note?.Sound,
            SoundType = note?.Type,
            ExampleId = example,
            WrittenAt = now,
        };
        if (disputes && viewer.Person == moment.PersonId)
            (comment.Answer, comment.AnsweredAt) = (Answers.Disputed, now);
        context.Comments.Add(comment);
        await context.SaveChangesAsync(cancellationToken);
        if (viewer.Person != moment.PersonId)
            await nodes.NewsAsync(moment.PersonId, new TeamNews(comment.Id, "comment", viewer.Name, $"/moments/{id}"));
        return true;
    }

    /// <summary>The rep's answer to a comment. It can be changed; a lead can't give it.</summary>
    /// <returns>The moment that the comment is at.</returns>
    public async Task<Guid?> AnswerAsync(Viewer viewer, Guid comment, string? answer, string? text, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Comments.SingleOrDefaultAsync(row => row.Id == comment, cancellationToken) is not { } row)
            return null;
        if (row.PersonId != viewer.Person)
            throw new TeamException("Only the rep whose moment it is answers a comment.");
        if (!Answers.IsKnown(answer))
            throw new TeamException("Choose whether you have read it, answer it, or see it differently.");
        var said = SessionRules.Text(text);
        if (answer != Answers.Acknowledged && said is null)
            throw new TeamException("Say it in a few words.");
        (row.Answer, row.AnswerText, row.AnsweredAt) = (answer, said, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
        return row.MomentId;
    }

    /// <summary>The rep takes a moment back: its words, sound, comments and place in the library are deleted at once.</summary>
    public async Task<bool> TakeBackAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await LiveAsync(context, id, cancellationToken) is not { } moment)
            return false;
        if (moment.PersonId != viewer.Person)
            throw new TeamException("Only the rep who shared a moment takes it back.");
        await Withdrawal.ApplyAsync(context, id, time.GetUtcNow(), cancellationToken);
        return true;
    }

    private static Task<MomentRow?> LiveAsync(TeamContext context, Guid id, CancellationToken cancellationToken) =>
        context.Moments.AsNoTracking().Where(moment => moment.Id == id && moment.WithdrawnAt == null).WithoutSound().SingleOrDefaultAsync(cancellationToken);
}
