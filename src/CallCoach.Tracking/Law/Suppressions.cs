using System.Security.Cryptography;
using System.Text;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Everybody who is not to be called, looked up by number, person and company.</summary>
public sealed class Suppressions
{
    private readonly Dictionary<PhoneNumber, List<Suppression>> _byNumber = [];
    private readonly Dictionary<LeadId, List<Suppression>> _byLead = [];
    private readonly Dictionary<string, List<Suppression>> _byCompany = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Suppression>> _byHash = new(StringComparer.Ordinal);
    private readonly byte[] _salt;

    /// <param name="salt">Secret of this installation, from which hashes of erased numbers are made.</param>
    public Suppressions(IEnumerable<Suppression> all, string salt)
    {
        _salt = Encoding.UTF8.GetBytes(salt);
        foreach (var suppression in all)
            Add(suppression);
    }

    public static Suppressions Empty { get; } = new([], "");

    /// <summary>What a "remove me" writes: the person, each number of theirs and, if they spoke for it, the company.</summary>
    public static IReadOnlyList<Suppression> ForRemoval(Lead lead, string words, Instant at, string source, bool wholeCompany)
    {
        var all = new List<Suppression> { new(Guid.CreateVersion7(at.ToDateTimeOffset()), words, at, source) { Lead = lead.Id } };
        all.AddRange(lead.Numbers.Select(number => new Suppression(Guid.CreateVersion7(at.ToDateTimeOffset()), words, at, source) { Number = number.Number }));
        if (wholeCompany && !string.IsNullOrWhiteSpace(lead.Company))
            all.Add(new Suppression(Guid.CreateVersion7(at.ToDateTimeOffset()), words, at, source) { Company = lead.Company });
        return all;
    }

    /// <summary>Takes a suppression in force at once.</summary>
    public void Add(Suppression suppression)
    {
        if (suppression.Number is { } number)
            In(_byNumber, number).Add(suppression);
        if (suppression.Lead is { } lead)
            In(_byLead, lead).Add(suppression);
        if (!string.IsNullOrWhiteSpace(suppression.Company))
            In(_byCompany, suppression.Company.Trim()).Add(suppression);
        if (suppression.NumberHash is { } hash)
            In(_byHash, hash).Add(suppression);
    }

    /// <summary>The suppression that forbids this call, if there is one. Without a number, the one that forbids the person.</summary>
    public Suppression? Find(Lead lead, PhoneNumber? number, Instant now) =>
        First(_byLead, lead.Id, now)
        ?? (lead.Company is null ? null : First(_byCompany, lead.Company.Trim(), now))
        ?? (number is { } dialled ? Find(dialled, now) : null);

    public Suppression? Find(PhoneNumber number, Instant now) =>
        First(_byNumber, number, now) ?? (_byHash.Count == 0 ? null : First(_byHash, HashOf(number), now));

    /// <summary>The salted hash that stays of a number after its owner was erased.</summary>
    public string HashOf(PhoneNumber number) => Convert.ToHexStringLower(HMACSHA256.HashData(_salt, Encoding.UTF8.GetBytes(number.Value)));

    private static Suppression? First<TKey>(Dictionary<TKey, List<Suppression>> index, TKey key, Instant now)
        where TKey : notnull => index.TryGetValue(key, out var found) ? found.Find(suppression => suppression.Holds(now)) : null;

    private static List<Suppression> In<TKey>(Dictionary<TKey, List<Suppression>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        return list;
    }
}
