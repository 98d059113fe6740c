using CallCoach.Desk;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;
using NodaTime;

namespace CallCoach.Web;

/// <summary>Reads what the note desk shows.</summary>
internal sealed class CardsReader(CardDesk desk, CallBackBook callBacks, TimeProvider time)
{
    private const int MostCards = 60;

    public async Task<CardsView> ReadAsync(FormToken token, LeadId? lead, CancellationToken cancellationToken)
    {
        var sheet = lead is { } id ? await desk.OpenAsync(id, cancellationToken) : null;
        var cards = await desk.ListAsync(MostCards, cancellationToken);
        return new CardsView(token, cards, sheet, await callBacks.CompareAsync(cancellationToken), LocalDate.FromDateTime(time.GetLocalNow().DateTime)) { CanSmooth = desk.CanSmooth };
    }

    public async Task<PrintView> PrintAsync(LeadId lead, string? size, CancellationToken cancellationToken)
    {
        var sheet = await desk.OpenAsync(lead, cancellationToken);
        var card = CardsView.SizeOf(size);
        return new PrintView(lead.ToString(), LeadWords.Who(sheet.Lead), card == CardSize.UsNote ? "us" : "a6", card, CardLayout.Lay(sheet.Text, card), CardLayout.Envelope(sheet.Lead));
    }
}
