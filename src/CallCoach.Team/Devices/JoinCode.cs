using System.Security.Cryptography;
using System.Text;

namespace CallCoach.Team;

/// <summary>The code that a person types on the machine to be joined: eight letters and digits, none that looks like another.</summary>
internal static class JoinCode
{
    public const int Length = 8;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32: each is 5 bits, together 40
    private const int Half = Length / 2;

    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        return $"{code[..Half]}-{code[Half..]}";
    }

    /// <summary>The hash of a code as it was typed.</summary>
    public static byte[] HashOf(string typed) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))));
}
