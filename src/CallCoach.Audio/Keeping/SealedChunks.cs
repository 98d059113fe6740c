using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CallCoach.Audio;

/// <summary>
/// How sound is sealed: chunks of 3 KiB (a second, which a crash may cost), each by AES-256-GCM with its number as nonce, under a key of the file's own (HKDF of the
/// user's key and a random salt at the file's head). So any chunk can be read alone, and none can be changed, moved or swapped.
/// </summary>
internal static class SealedChunks
{
    public const int Plain = 3 * 1024;
    public const int TagBytes = 16;
    public const int Sealed = Plain + TagBytes;
    public const int SaltBytes = 16;
    public const int HeadBytes = 4 + SaltBytes;

    public static ReadOnlySpan<byte> Magic => "CCS2"u8;

    public static AesGcm Cipher(ReadOnlySpan<byte> key, ReadOnlySpan<byte> salt)
    {
        Span<byte> own = stackalloc byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, own, salt, "callcoach sound"u8);
        return new AesGcm(own, TagBytes);
    }

    public static void Nonce(long number, Span<byte> nonce)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
    }
}
