using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>Secrets of this installation, made when they are first wanted.</summary>
internal static class Secrets
{
    public const string Salt = "salt";
    public const string CalendarToken = "calendar-token";

    private const int Bytes = 24;

    public static async Task<string> SecretAsync(this DeskContext desk, string name, CancellationToken cancellationToken)
    {
        if (await desk.Secrets.SingleOrDefaultAsync(secret => secret.Name == name, cancellationToken) is { } known)
            return known.Value;
        var made = new SecretRow { Name = name, Value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)) };
        desk.Secrets.Add(made);
        await desk.SaveChangesAsync(cancellationToken);
        return made.Value;
    }
}
