using System.IO.Compression;
using CallCoach.Desk;
using CallCoach.Tracking.Files.Export;
using CallCoach.Tracking.Leads;

namespace CallCoach;

/// <summary>All that the desk keeps of a person, as JSON for a person who asks for it.</summary>
internal static class PersonFiles
{
    public static async Task WriteAsync(IServiceProvider services, Stream stream, Lead lead, bool withWords, CancellationToken cancellationToken)
    {
        var history = (await services.GetRequiredService<LeadBook>().FindAsync(lead.Id, cancellationToken))!;
        var cards = await services.GetRequiredService<CardDesk>().OfAsync(lead.Id, cancellationToken);
        var consents = await services.GetRequiredService<ConsentBook>().OfAsync(lead.Id, cancellationToken);
        var all = await services.GetRequiredService<DoNotCallList>().ListAsync(cancellationToken);
        var theirs = all.Select(entry => entry.Suppression).Where(one => one.Lead == lead.Id || lead.Numbers.Any(number => number.Number == one.Number));
        await PersonExport.WriteAsync(stream, history, cards, consents, theirs, withWords, cancellationToken);
    }

    /// <summary>Adds a file for each lead to a zip file that is there.</summary>
    public static async Task AddAsync(IServiceProvider services, IReadOnlyList<Lead> leads, string zip, CancellationToken cancellationToken)
    {
        await using var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Update, cancellationToken);
        foreach (var lead in leads)
        {
            await using var entry = await archive.CreateEntry($"leads/{lead.Id}.json").OpenAsync(cancellationToken);
            await WriteAsync(services, entry, lead, withWords: true, cancellationToken);
        }
    }
}
