namespace CallCoach.Store;

/// <summary>A misheard word that the rep set right.</summary>
/// <param name="Word">Place of the word in its utterance as heard, from 0.</param>
/// <param name="Becomes">What was said instead, one word or several; empty where nothing was said.</param>
public sealed record WordCorrection(int Word, string Becomes);
