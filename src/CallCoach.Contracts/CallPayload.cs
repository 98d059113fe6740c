using System.Text.Json.Serialization;

namespace CallCoach.Contracts;

/// <summary>What a message of a call says.</summary>
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
public abstract record CallPayload;
