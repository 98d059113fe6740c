using System.Text.Json.Serialization;

namespace CallCoach.Contracts;

/// <summary>What a node tells the team. One of a type that a reader doesn't know is read as this type itself, and kept without effect.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(CallBeganPayload), "call-began")]
[JsonDerivedType(typeof(CallStatePayload), "call-state")]
[JsonDerivedType(typeof(CallCaptionPayload), "call-caption")]
[JsonDerivedType(typeof(CallOverPayload), "call-over")]
[JsonDerivedType(typeof(OutcomeChangedPayload), "outcome-changed")]
[JsonDerivedType(typeof(MomentSharedPayload), "moment-shared")]
[JsonDerivedType(typeof(MomentWithdrawnPayload), "moment-withdrawn")]
[JsonDerivedType(typeof(WhisperAnsweredPayload), "whisper-answered")]
[JsonDerivedType(typeof(DrillTriedPayload), "drill-tried")]
public record NodePayload;
