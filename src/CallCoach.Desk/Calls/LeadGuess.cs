using CallCoach.Store;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>Whom a call was with, where nobody said so: by the number, or by the name heard, if only one lead fits.</summary>
internal static class LeadGuess
{
    private static readonly string[] Forms = [" inc", " llc", " ltd", " limited", " gmbh", " co", " corp", " company", " plc"];

    public static async Task<(Guid Lead, LinkedBy By)?> FindAsync(DeskContext desk, CallReview call, CancellationToken cancellationToken)
    {
        if (call.Call.Number is { } number && await desk.Numbers.Where(row => row.Number == number).Select(row => (Guid?)row.LeadId).SingleOrDefaultAsync(cancellationToken) is { } owner)
            return (owner, LinkedBy.Number);
        if (call.Call.FirstName is not { Length: > 1 } first)
            return null;

        // SQLite compares letters as they are; names are heard with a capital and may be kept without.
        var named = await desk.Leads.AsNoTracking().Where(lead => EF.Functions.Like(lead.FirstName!, first)).OrderBy(lead => lead.Id).Select(lead => new { lead.Id, lead.Company }).Take(500).ToListAsync(cancellationToken);
        var said = $" {Plain(string.Join(' ', call.Transcript.Select(utterance => utterance.Text)))} {Plain(call.Call.Company ?? "")} ";
        var fitting = named.Where(lead => lead.Company is not null && said.Contains($" {Short(lead.Company)} ", StringComparison.Ordinal)).Take(2).ToList();
        return fitting.Count == 1 ? (fitting[0].Id, LinkedBy.Name) : null;
    }

    /// <summary>The company as people say it: without its legal form.</summary>
    private static string Short(string company)
    {
        var plain = Plain(company);
        foreach (var form in Forms)
        {
            if (plain.EndsWith(form, StringComparison.Ordinal))
                return plain[..^form.Length].TrimEnd();
        }

        return plain;
    }

    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
