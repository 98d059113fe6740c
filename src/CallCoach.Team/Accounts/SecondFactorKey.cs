using QRCoder;

namespace CallCoach.Team;

/// <summary>What an authenticator app is set up with.</summary>
/// <param name="Typed">The key, in groups of four.</param>
/// <param name="Address">What the picture holds.</param>
public sealed record SecondFactorKey(string Typed, string Address)
{
    /// <summary>The picture as an SVG path: a square of one unit for each dark field.</summary>
    public (string Path, int Size) Picture()
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = string.Concat(
            from y in Enumerable.Range(0, rows.Count)
            from x in Enumerable.Range(0, rows.Count)
            where rows[y][x]
            select FormattableString.Invariant($"M{x} {y}h1v1h-1z"));
        return (path, rows.Count);
    }
}
