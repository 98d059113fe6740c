using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>Generated serializers of the event log.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(SecondsConverter),
        typeof(KebabEnum<Speaker>),
        typeof(KebabEnum<RepKey>),
        typeof(KebabEnum<Intensity>),
        typeof(KebabEnum<FindingGroup>),
        typeof(KebabEnum<TipClass>),
        typeof(KebabEnum<TipTone>),
        typeof(KebabEnum<TipEnding>),
        typeof(KebabEnum<TipAnswer>),
        typeof(KebabEnum<HeldBecause>),
        typeof(KebabEnum<CallOutcome>),
        typeof(KebabEnum<CallKind>),
        typeof(KebabEnum<DetectorMode>),
    ])]
[JsonSerializable(typeof(CallEvent))]
[JsonSerializable(typeof(CoachingOptions))]
internal sealed partial class CallLogContext : JsonSerializerContext;
