using System.Security.Cryptography;
using System.Text;

namespace CallCoach.Team;

/// <summary>
/// The id of a call follows from its device and what the node calls it: who has a message knows the row without asking for it, and a batch needs no
/// second question to the database.
/// </summary>
internal static class CallKey
{
    public static Guid Of(Guid device, string nodeCall)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. device.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(nodeCall)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // version 8: made by rule of an application (RFC 9562)
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
