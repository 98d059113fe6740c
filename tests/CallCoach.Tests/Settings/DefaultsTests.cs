using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace CallCoach.Tests;

public sealed class DefaultsTests
{
    private static readonly Assembly[] Parts =
    [
        typeof(HttpOptions).Assembly,
        typeof(Calls.DataOptions).Assembly,
        typeof(Store.RetentionOptions).Assembly,
        typeof(Api.ApiOptions).Assembly,
        typeof(Audio.CaptureOptions).Assembly,
        typeof(Speech.SpeechOptions).Assembly,
        typeof(Models.ModelOptions).Assembly,
        typeof(Language.LanguageOptions).Assembly,
        typeof(Coaching.CoachingOptions).Assembly,
        typeof(Desk.DeskOptions).Assembly,
        typeof(Tracking.TrackingRegistration).Assembly,
        typeof(Uplink.UplinkOptions).Assembly,
        typeof(Team.TeamOptions).Assembly,
    ];

    [Fact]
    public void Every_option_stands_in_appsettings_with_its_default()
    {
        var file = new ConfigurationBuilder().AddJsonStream(SettingSources.Defaults()).Build();
        var options = Sections().SelectMany(section => Values(section.Name, Activator.CreateInstance(section.Options)!)).ToList();

        var wrong = options.Where(option => !IsSame(file[option.Name], option.Value)).Select(option => $"{option.Name} = {option.Value}").ToList();

        Assert.True(wrong.Count == 0, $"Write into appsettings.json:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Nothing_stands_in_appsettings_that_is_no_option()
    {
        var options = Sections().SelectMany(section => Values(section.Name, Activator.CreateInstance(section.Options)!))
            .Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var file = new ConfigurationBuilder().AddJsonStream(SettingSources.Defaults()).Build();

        var strangers = file.AsEnumerable()
            .Where(setting => setting.Value is not null && !setting.Key.StartsWith("Logging:", StringComparison.Ordinal))
            .Select(setting => setting.Key)
            .Where(name => !options.Contains(name))
            .ToList();

        Assert.True(strangers.Count == 0, $"Take out of appsettings.json:\n{string.Join('\n', strangers)}");
    }

    private static IEnumerable<(string Name, Type Options)> Sections() => Parts
        .SelectMany(part => part.GetTypes())
        .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
        .Select(type => (Name: type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string, Options: type))
        .Where(section => section.Name is not null)!;

    private static IEnumerable<(string Name, string Value)> Values(string section, object options) =>
        options.GetType().GetProperties().Where(property => property.CanWrite).SelectMany(property =>
        {
            var name = $"{section}:{property.Name}";
            var value = property.GetValue(options);
            return value is not null and not string && value.GetType().IsClass && value is not System.Collections.IEnumerable
                ? Values(name, value)
                : [(name, value is Array { Length: 0 } ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")];
        });

    private static bool IsSame(string? written, string value) =>
        (written is null && value.Length == 0)
        ||
        string.Equals(written, value, StringComparison.OrdinalIgnoreCase)
        || (double.TryParse(written, CultureInfo.InvariantCulture, out var one)
            && double.TryParse(value, CultureInfo.InvariantCulture, out var other) && one.Equals(other))
        || (TimeSpan.TryParse(written, CultureInfo.InvariantCulture, out var time)
            && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var span) && time == span);
}
