using System.Text.Json.Serialization;

namespace CallCoach.Contracts;

/// <summary>What a message of a call says. One of a type that a reader doesn't know is read as this type itself, and ignored.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(CallStartedPayload), "call-started")]
[JsonDerivedType(typeof(CaptionPayload), "caption")]
[JsonDerivedType(typeof(FindingPayload), "finding")]
[JsonDerivedType(typeof(TipShownPayload), "tip-shown")]
[JsonDerivedType(typeof(TipEndedPayload), "tip-ended")]
[JsonDerivedType(typeof(TipHeldPayload), "tip-held")]
[JsonDerivedType(typeof(TalkSharePayload), "talk-share")]
[JsonDerivedType(typeof(SettingsPayload), "settings")]
[JsonDerivedType(typeof(SoundLostPayload), "sound-lost")]
[JsonDerivedType(typeof(CallEndedPayload), "call-ended")]
public record CallPayload;
