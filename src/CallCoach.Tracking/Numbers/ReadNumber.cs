using System.Diagnostics.CodeAnalysis;

namespace CallCoach.Tracking.Numbers;

/// <summary>What became of a number as somebody typed it: the number and its kind, or what is wrong with it.</summary>
public sealed record ReadNumber(PhoneNumber Number, NumberKind Kind, string? Extension, string? Problem)
{
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsValid => Problem is null;
}
