using CallCoach.Tracking.Conversations;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Promises;
using CallCoach.Tracking.Retries;
using CallCoach.Tracking.SpokenTimes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CallCoach.Tracking.Tests;

public sealed class TrackingRegistrationTests
{
    [Fact]
    public void Everything_that_needs_no_data_is_registered()
    {
        using var services = Services(new(StringComparer.Ordinal));

        Assert.NotNull(services.GetRequiredService<SpokenTimeReader>());
        Assert.NotNull(services.GetRequiredService<AgreedTimeFinder>());
        Assert.NotNull(services.GetRequiredService<PromiseFinder>());
        Assert.NotNull(services.GetRequiredService<Cadence>());
        Assert.NotNull(services.GetRequiredService<CallingRules>());
    }

    [Fact]
    public void Settings_reach_the_options()
    {
        using var services = Services(new(StringComparer.Ordinal) { ["Tracking:Cadence:MissedDays"] = "2, 5", ["Tracking:SpokenTimes:Periods:0:Name"] = "tax season", ["Tracking:SpokenTimes:Periods:0:LastDay"] = "2027-04-15" });

        Assert.Equal("2, 5", services.GetRequiredService<IOptions<CadenceOptions>>().Value.MissedDays);
        Assert.Equal(new LocalDate(2027, 4, 15), services.GetRequiredService<IOptions<SpokenTimeOptions>>().Value.Periods[0].LastDay);
    }

    [Theory]
    [InlineData("Tracking:Cadence:MissedDays", "soon")]
    [InlineData("Tracking:TeamCalling:Hours", "nine to five")]
    public void Wrong_settings_are_refused(string key, string value)
    {
        using var services = Services(new(StringComparer.Ordinal) { [key] = value });

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings) =>
        new ServiceCollection().AddTracking(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
}
