namespace CallCoach.Models.Downloading;

/// <summary>A file to fetch.</summary>
/// <param name="From">Where it is: https, or this very machine.</param>
/// <param name="Target">Where it is to be; a file there stays as it is until the new one is whole.</param>
/// <param name="Bytes">Its length; <see langword="null"/> where only the sum is known.</param>
/// <param name="Sha256">What it must be.</param>
/// <param name="Look">Looks into the whole file before it is put in its place; throws <see cref="ModelException"/> to refuse it.</param>
public sealed record DownloadOrder(Uri From, string Target, long? Bytes, string Sha256, Action<string>? Look = null);
