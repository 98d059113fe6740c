namespace CallCoach.Contracts;

/// <summary>The rep said the line of a session into the microphone, and sends how it came out. A team node that does not know it keeps nothing of it.</summary>
/// <param name="Try">Made by the node.</param>
/// <param name="Line">The line as it was agreed.</param>
/// <param name="Text">What was heard.</param>
/// <param name="Marks">What the coach saw in it.</param>
/// <param name="Sound">Ogg Opus, where the rep sends the sound too; at most <see cref="MomentSharedPayload.LargestSound"/> bytes.</param>
public sealed record DrillTriedPayload(Guid Try, Guid Session, string Line, string Text, IReadOnlyList<SharedMark> Marks, byte[]? Sound = null) : NodePayload;
