using System.Runtime.InteropServices;

namespace CallCoach.Language;

/// <summary>One word piece: its number in the vocabulary and the characters of the text it stands for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(long Id, int Start, int End);
