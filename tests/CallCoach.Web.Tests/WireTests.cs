using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CallCoach.Contracts;

namespace CallCoach.Web.Tests;

/// <summary>The client's wire.ts and CallCoach.Contracts say the same.</summary>
public sealed partial class WireTests
{
    private static readonly string Wire = File.ReadAllText(Path.Combine(Checkout.Client, "src", "wire.ts"));

    public static TheoryData<string, Type> Payloads { get; } =
        [.. typeof(CallPayload).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => ((string)kind.TypeDiscriminator!, kind.DerivedType))];

    public static TheoryData<string, Type> Messages { get; } = new()
    {
        { nameof(CallMessage), typeof(CallMessage) },
        { "Levels", typeof(LevelsMessage) },
        { nameof(NodeState), typeof(NodeState) },
        { nameof(KeyPress), typeof(KeyPress) },
        { nameof(StartCall), typeof(StartCall) },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void The_client_knows_each_payload_field_by_field(string name, Type payload) =>
        Assert.Equal(FieldsOf(payload).Prepend("type").Order(StringComparer.Ordinal), Interface($"type: '{name}';"), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_client_knows_each_message_field_by_field(string name, Type message) =>
        Assert.Equal(FieldsOf(message).Order(StringComparer.Ordinal), Interface($"interface {name} {{"), StringComparer.Ordinal);

    private static IEnumerable<string> FieldsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    /// <summary>Names of the fields of the interface of wire.ts that has a line.</summary>
    private static IEnumerable<string> Interface(string line)
    {
        var block = InterfaceBlock().Matches(Wire).Select(match => match.Value).Single(text => text.Contains(line, StringComparison.Ordinal));
        return Field().Matches(block).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"interface \w+ \{.*?^\}", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex InterfaceBlock();

    [GeneratedRegex(@"^  (?<name>\w+)\??:", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();
}
