namespace CallCoach.Models;

/// <summary>A file of a model as its manifest promises it.</summary>
/// <param name="Name">Name inside the model's folder.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Sha256">SHA-256 in hexadecimal digits.</param>
public sealed record ModelFile(string Name, long Bytes, string Sha256);
