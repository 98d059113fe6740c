namespace CallCoach.Desk;

/// <summary>Puts rows of leads in, with prepared statements, inside the transaction under way.</summary>
internal sealed class NewLeads(DeskContext desk) : IDisposable
{
    private readonly PreparedInsert<LeadRow> _leads = new(desk);
    private readonly PreparedInsert<NumberRow> _numbers = new(desk);
    private readonly PreparedInsert<FactRow> _facts = new(desk);

    public Task AddAsync(LeadRow row, CancellationToken cancellationToken) => _leads.RunAsync(row, cancellationToken);

    /// <summary>What a lead has that it did not have before; a number that somebody else has stays theirs.</summary>
    public async Task AddWhatIsNewAsync(Lead before, Lead after, Dictionary<PhoneNumber, LeadId> owners, CancellationToken cancellationToken)
    {
        var position = before.Numbers.Count;
        foreach (var number in after.Numbers.Where(number => owners.TryAdd(number.Number, after.Id)))
            await _numbers.RunAsync(number.ToRow(after.Id.Value, position++), cancellationToken);
        var texts = before.Facts.Select(fact => fact.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in after.Facts.Where(fact => texts.Add(fact.Text)))
            await _facts.RunAsync(fact.ToRow(after.Id.Value), cancellationToken);
    }

    public void Dispose()
    {
        _leads.Dispose();
        _numbers.Dispose();
        _facts.Dispose();
    }
}
