using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Cards written by hand: drafted, edited, sent, answered. Nobody who asked for no more calls gets one.</summary>
public sealed class CardDesk
{
    /// <summary>Most letters of a card: more than any hand writes on one.</summary>
    public const int LongestText = 1200;

    private const string Blank = "____";

    private readonly DeskDatabase _database;
    private readonly CardDrafts _drafts;
    private readonly NoteWriter _writer;
    private readonly CardPolish _polish;
    private readonly DeskClock _clock;

    internal CardDesk(DeskDatabase database, CardDrafts drafts, NoteWriter writer, CardPolish polish, DeskClock clock) =>
        (_database, _drafts, _writer, _polish, _clock) = (database, drafts, writer, polish, clock);

    /// <summary>Whether a chat model may smooth the wording.</summary>
    public bool CanSmooth => _polish.IsOn;

    /// <summary>Cards to write first, then those that are sent, the newest before the older ones. Cards kept back for comparison are no work and not shown.</summary>
    public async Task<IReadOnlyList<CardLine>> ListAsync(int count, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var shown = desk.Cards.Where(row => !row.IsDropped && !row.IsControl);
        var rows = await shown.AsNoTracking().OrderBy(row => row.SentOn != null).ThenByDescending(row => row.DraftedAt).Take(count).ToListAsync(cancellationToken);
        var leads = (await desk.LeadsAsync(desk.Leads.Where(lead => shown.Any(row => row.LeadId == lead.Id)), cancellationToken)).ToDictionary(lead => lead.Id.Value);
        var suppressions = await desk.SuppressionsAsync(cancellationToken);
        return [.. rows.Select(row => new CardLine(row.ToNote(), leads[row.LeadId])).Where(line => line.Note.SentOn is not null || IsWelcome(line.Lead, suppressions))];
    }

    /// <summary>Every card of one person, also those that were kept back or dropped.</summary>
    public async Task<IReadOnlyList<HandNote>> OfAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return [.. (await desk.Cards.AsNoTracking().Where(row => row.LeadId == lead.Value).OrderBy(row => row.DraftedAt).ToListAsync(cancellationToken)).Select(HistoryMap.ToNote)];
    }

    /// <summary>The card that a lead is to get, or got last; drafted from what is known where there is none.</summary>
    /// <exception cref="DeskException">There is no such lead, or it asked for no more calls.</exception>
    public Task<CardSheet> OpenAsync(LeadId id, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var history = await WelcomeAsync(desk, id, cancellationToken);
            var row = await desk.Cards.Where(card => card.LeadId == id.Value && !card.IsDropped && !card.IsControl)
                .OrderBy(card => card.SentOn != null).ThenByDescending(card => card.DraftedAt).FirstOrDefaultAsync(cancellationToken);
            if (row is null)
            {
                var tasks = await desk.Tasks.Where(task => task.LeadId == id.Value && task.State == PromiseState.Open).OrderBy(task => task.TakenOnAt).Select(task => task.Text).ToListAsync(cancellationToken);
                desk.Cards.Add(row = _drafts.Start(history.Lead, history, tasks));
            }

            return Sheet(row, history.Lead);
        },
        cancellationToken);

    /// <summary>Keeps what the rep made of a draft.</summary>
    /// <exception cref="DeskException">The card is sent, or the person asked for no more calls.</exception>
    public Task<CardSheet> SaveAsync(Guid card, string text, CancellationToken cancellationToken) => ChangeAsync(
        card,
        row =>
        {
            if (row.SentOn is not null)
                throw new DeskException("This card is in the post already; what is written on it stays.");
            row.Written = Clean(text);
        },
        cancellationToken);

    /// <summary>Has the chat model that is set up smooth the wording; nobody waits for it with the database open.</summary>
    /// <exception cref="DeskException">Its wording was not taken, the card is sent, or the person asked for no more calls.</exception>
    public async Task<CardSheet> SmoothAsync(Guid card, CancellationToken cancellationToken)
    {
        var draft = (await ChangeAsync(card, row => _ = row.SentOn is null ? true : throw new DeskException("This card is in the post already."), cancellationToken)).Text;
        return await SaveAsync(card, await _polish.SmoothAsync(draft, cancellationToken), cancellationToken);
    }

    /// <summary>The card is in the post.</summary>
    /// <param name="on">The day; today without one.</param>
    /// <exception cref="DeskException">A blank is left, or the person asked for no more calls.</exception>
    public Task<CardSheet> SentAsync(Guid card, LocalDate? on, CancellationToken cancellationToken) => ChangeAsync(
        card,
        row =>
        {
            if ((row.Written ?? row.Draft).Contains(Blank, StringComparison.Ordinal))
                throw new DeskException("There is a blank on the card still. Fill it in, or leave that sentence out.");
            row.Written ??= row.Draft;
            row.SentOn ??= on ?? _clock.Today;
            row.ExpectedOn ??= row.SentOn.Value.PlusDays(NoteOffers.DaysOnTheWay);
        },
        cancellationToken);

    /// <summary>No card for them.</summary>
    /// <exception cref="DeskException">The card is sent.</exception>
    public Task<CardSheet> DropAsync(Guid card, CancellationToken cancellationToken) => ChangeAsync(
        card,
        row => row.IsDropped = row.SentOn is null ? true : throw new DeskException("This card is in the post already."),
        cancellationToken);

    private static bool IsWelcome(Lead lead, Suppressions suppressions, Instant now) =>
        suppressions.Find(lead, null, now) is null && lead.Numbers.All(number => suppressions.Find(number.Number, now) is null);

    private static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines) switch
        {
            "" => throw new DeskException("The card is empty. Write a line, or drop the card."),
            { Length: > LongestText } => throw new DeskException($"A card has at most {LongestText} letters; 40 to 70 words read best."),
            var clean => clean,
        };
    }

    private bool IsWelcome(Lead lead, Suppressions suppressions) => IsWelcome(lead, suppressions, _clock.Now);

    private CardSheet Sheet(CardRow row, Lead lead)
    {
        var text = row.Written ?? row.Draft;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new CardSheet(row.ToNote(), lead, text, words.Length, _writer.Check(text), words.Count(word => word.Contains(Blank, StringComparison.Ordinal)));
    }

    private Task<CardSheet> ChangeAsync(Guid card, Action<CardRow> change, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var row = await desk.Cards.SingleOrDefaultAsync(other => other.Id == card && !other.IsDropped, cancellationToken) ?? throw new DeskException("There is no such card.");
            var history = await WelcomeAsync(desk, new LeadId(row.LeadId), cancellationToken);
            change(row);
            return Sheet(row, history.Lead);
        },
        cancellationToken);

    private async Task<LeadHistory> WelcomeAsync(DeskContext desk, LeadId id, CancellationToken cancellationToken)
    {
        var history = await desk.HistoryAsync(id, cancellationToken) ?? throw new DeskException("There is no such lead.");
        return IsWelcome(history.Lead, await desk.SuppressionsAsync(cancellationToken))
            ? history
            : throw new DeskException($"{history.Lead.Called} asked for no more calls: no card either.");
    }
}
