using System.Text.Json;
using System.Text.Json.Nodes;

namespace CallCoach.Contracts.Tests;

public sealed class CallMessageTests
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    public static TheoryData<string, CallPayload> Payloads { get; } = new()
    {
        { "call-started", new CallStartedPayload("2026-11-27T06:55:21.0000000+00:00", "Recording", "Jordan", "Fern Hollow", 69.34) },
        { "caption", new CaptionPayload("rep", 1, "hello there", "how", IsFinal: false, 0.4, 2.835) },
        { "finding", new FindingPayload(1, "wording", "negative", "N12", "rep", 4, 4, 13, 28.6, 29.3, 2, 0.91, "unfortunately", "Outlook does work.") },
        { "tip-shown", new TipShownPayload(1, "reaction", "next-step", "not-now", "Ask for a better time.", null, "When suits you?", 6) },
        { "tip-ended", new TipEndedPayload(1, "followed") },
        { "tip-held", new TipHeldPayload(3, "One fact, no superlative.", "too-soon-after-last") },
        { "talk-share", new TalkSharePayload(0.61, 0.39, "Jordan") },
        { "settings", new SettingsPayload("balanced", Quiet: false) },
        { "sound-lost", new SoundLostPayload("prospect", 10, 12.5) },
        { "call-ended", new CallEndedPayload("warm", "They named a time.", "Thursday.", "callback-due", 69.3, 0.61, 3, 2, "You asked when.", null, "Thursday") },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Each_payload_has_a_name_on_the_wire_and_comes_back_the_same(string name, CallPayload payload)
    {
        var message = new CallMessage(CallMessage.CurrentVersion, "20261127-065521-3f9a", 7, 12.5, payload);

        var json = JsonSerializer.Serialize(message, Wire);

        Assert.Equal(name, (string?)JsonNode.Parse(json)!["payload"]!["type"], StringComparer.Ordinal);
        Assert.Equal(message, JsonSerializer.Deserialize<CallMessage>(json, Wire));
    }

    [Fact]
    public void Every_payload_is_in_the_table_above()
    {
        var all = typeof(CallPayload).Assembly.GetTypes().Where(type => type.BaseType == typeof(CallPayload));

        Assert.Empty(all.Except(Payloads.Select(row => row.Data.Item2.GetType())));
    }

    [Fact]
    public void Names_of_fields_are_in_camel_case()
    {
        var json = JsonSerializer.Serialize(new LevelsMessage("c", 1, 0.5, 0.25, RepHeard: true, ProspectHeard: false), Wire);

        Assert.Equal("""{"call":"c","at":1,"rep":0.5,"prospect":0.25,"repHeard":true,"prospectHeard":false}""", json, StringComparer.Ordinal);
    }

    [Fact]
    public void A_payload_of_a_later_version_is_read_and_means_nothing()
    {
        var message = JsonSerializer.Deserialize<CallMessage>(
            """{"version":2,"call":"c","number":3,"at":1,"payload":{"type":"mood","mood":"none of our business"}}""", Wire);

        Assert.Equal(new CallPayload(), message?.Payload);
    }

    [Fact]
    public void Fields_of_a_later_version_are_ignored()
    {
        var payload = JsonSerializer.Deserialize<CallPayload>("""{"type":"tip-ended","id":1,"ending":"done","by":"rep"}""", Wire);

        Assert.Equal(new TipEndedPayload(1, "done"), payload);
    }
}
