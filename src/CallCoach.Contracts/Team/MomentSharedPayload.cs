namespace CallCoach.Contracts;

/// <summary>The rep shares a moment of a call: these turns and nothing else of it.</summary>
/// <param name="Moment">Made by the node; the same moment shared again takes the place of the earlier one.</param>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Note">The rep's own words or question.</param>
/// <param name="Sound">Both sides mixed, Ogg Opus, where the rep shares the sound of it too; at most <see cref="LargestSound"/> bytes.</param>
public sealed record MomentSharedPayload(
    Guid Moment, string Call, double At, string Title, IReadOnlyList<SharedTurn> Turns, string? Note, bool AsksForHelp, byte[]? Sound = null) : NodePayload
{
    public const int LargestSound = 512 * 1024;
}
