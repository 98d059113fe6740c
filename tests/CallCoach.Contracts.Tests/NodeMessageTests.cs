using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Contracts.Tests;

public sealed class NodeMessageTests
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);
    private static readonly DateTimeOffset Then = new(2026, 11, 27, 6, 55, 21, TimeSpan.Zero);

    public static TheoryData<string, NodePayload> Payloads { get; } = new()
    {
        { "call-began", new CallBeganPayload("c", Then, "Jordan, Fern Hollow", "lawn-care", IsWarm: false) },
        { "call-state", new CallStatePayload("c", 12, "opening", .6, new LastCue("nudge", "Say it your way.", 6, Followed: true), "agreed", Hears: true, AsksForHelp: false) },
        { "call-caption", new CallCaptionPayload("c", 12, "rep", "hello there") },
        { "call-over", new CallOverPayload("c", Then, 69.3, "warm", "lawn-care", new Dictionary<string, Measure>(StringComparer.Ordinal) { ["talk-share"] = new(40, 69) }, [new TipOfCall("T3", "shown", Followed: true, "interested", Helpful: null)]) },
        { "outcome-changed", new OutcomeChangedPayload("c", "cold") },
        { "moment-shared", new MomentSharedPayload(Guid.Empty, "c", 3, "The opener", [new SharedTurn("rep", 3, "how are you", [new SharedMark("scripted", 0, 3)])], "Better?", AsksForHelp: true, [1, 2]) },
        { "moment-withdrawn", new MomentWithdrawnPayload(Guid.Empty) },
        { "drill-tried", new DrillTriedPayload(Guid.Empty, Guid.Empty, "Ask when.", "when would suit you", [new SharedMark("asks-better-time", 0, 4)], [1]) },
        { "whisper-answered", new WhisperAnsweredPayload(Guid.Empty, "c", "shown") },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Each_payload_has_a_name_on_the_wire_and_comes_back_the_same(string name, NodePayload payload)
    {
        var json = JsonSerializer.Serialize(new NodeMessage(NodeMessage.CurrentVersion, 7, Then, payload), Wire);
        var back = JsonSerializer.Deserialize<NodeMessage>(json, Wire);

        Assert.Equal(name, (string?)JsonNode.Parse(json)!["payload"]!["type"], StringComparer.Ordinal);
        Assert.Equal(payload.GetType(), back!.Payload.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(back, Wire), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_payload_is_in_the_table_above()
    {
        var all = typeof(NodePayload).Assembly.GetTypes().Where(type => type.BaseType == typeof(NodePayload));

        Assert.Empty(all.Except(Payloads.Select(row => row.Data.Item2.GetType())));
    }

    [Fact]
    public void A_payload_of_a_later_version_is_read_and_means_nothing()
    {
        var message = JsonSerializer.Deserialize<NodeMessage>(
            """{"version":2,"number":3,"at":"2026-11-27T06:55:21Z","payload":{"type":"mood","mood":"none of our business"}}""", Wire);

        Assert.Equal(new NodePayload(), message?.Payload);
    }
}
