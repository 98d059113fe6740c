using CallCoach.Speech.SelfTest;

namespace CallCoach.Speech.Choice;

/// <summary>Tests one pack; <see cref="SpeechSelfTest.RunAsync"/> in the product.</summary>
internal delegate Task<SelfTestResult> TestPack(string? pack, CancellationToken cancellationToken);
