using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CallCoach.Team;

/// <summary>The secret of a rep's node: 32 random bytes. The database keeps its hash only.</summary>
internal static class DeviceToken
{
    // So that a search for leaked secrets finds one.
    private const string Prefix = "ccd_";
    private const int Bytes = 32;

    public static string New() => Prefix + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
