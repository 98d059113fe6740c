namespace CallCoach.Coaching;

/// <summary>What a rep's earlier calls say, as it stood when the call began. No words: numbers, kinds and hashes.</summary>
/// <param name="Calls">How many calls it was learnt from.</param>
/// <param name="Delivery">The rep's own delivery; everybody's without it.</param>
/// <param name="Faded">Kinds that the rep has kept well for long: they are for the review.</param>
/// <param name="Often">Hashes of what the rep says in many of their calls (<see cref="Shingles"/>).</param>
public sealed record RepHistory(int Calls, DeliveryNorms? Delivery, IReadOnlyList<string> Faded, string? Often = null);
