using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.Leads;

namespace CallCoach;

/// <summary>One person in all that is kept: the lead with what hangs on it, and the calls with it. Found, exported and erased as one.</summary>
internal sealed class Prospects(LeadBook leads, CallLinks links, CallArchive archive, ProspectData calls)
{
    /// <summary>A lead and its calls.</summary>
    public async Task<Prospect> OfAsync(LeadId lead, CancellationToken cancellationToken)
    {
        var history = await leads.FindAsync(lead, cancellationToken) ?? throw new DeskException("There is no such lead.");
        var found = new Dictionary<string, CallHeader>(StringComparer.Ordinal);
        foreach (var call in await links.CallsOfAsync(lead, cancellationToken))
        {
            if (await archive.OpenAsync(call, cancellationToken) is { Call: var header })
                found[call] = header;
        }

        foreach (var number in history.Lead.Numbers)
        {
            foreach (var call in await calls.FindAsync(new ProspectFilter(number.Number.Value, null, null), cancellationToken))
                found.TryAdd(call.Call, call);
        }

        return new Prospect([history.Lead], [.. found.Values.OrderByDescending(call => call.Key)]);
    }

    /// <summary>Calls by number, name and company as they were kept, and the leads that these mean.</summary>
    /// <exception cref="ArgumentException">Nobody is named, or the number is none.</exception>
    public async Task<Prospect> FindAsync(ProspectFilter who, CancellationToken cancellationToken)
    {
        var found = (await calls.FindAsync(who, cancellationToken)).ToDictionary(call => call.Call, StringComparer.Ordinal);
        var people = new List<Lead>();
        await foreach (var history in leads.AllAsync(cancellationToken))
        {
            if (!IsMeant(history.Lead, who))
                continue;
            var one = await OfAsync(history.Lead.Id, cancellationToken);
            people.AddRange(one.Leads);
            foreach (var call in one.Calls)
                found.TryAdd(call.Call, call);
        }

        return new Prospect(people, [.. found.Values.OrderByDescending(call => call.Key)]);
    }

    public async Task EraseAsync(Prospect prospect, CancellationToken cancellationToken)
    {
        await calls.EraseAsync(prospect.Calls, cancellationToken);
        foreach (var lead in prospect.Leads)
            await leads.EraseAsync(lead.Id, cancellationToken);
    }

    private static bool IsMeant(Lead lead, ProspectFilter who)
    {
        var number = who.Number is { } typed ? DialledNumber.Normalise(typed) : null;
        return (number is null || lead.Numbers.Any(own => own.Number.Value == number))
            && IsLike(lead.FirstName, who.FirstName) && IsLike(lead.Company, who.Company);
    }

    private static bool IsLike(string? there, string? wanted) =>
        string.IsNullOrWhiteSpace(wanted) || string.Equals(there, wanted.Trim(), StringComparison.OrdinalIgnoreCase);
}
