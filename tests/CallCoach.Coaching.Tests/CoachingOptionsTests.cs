using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Coaching.Tests;

public sealed class CoachingOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.NotNull(Options());

    [Fact]
    public void Settings_reach_every_depth()
    {
        var options = Options(("Coaching:Intensity", "Eager"), ("Coaching:Tips:Balanced:Gap", "00:00:25"), ("Coaching:Flow:Monologue:Cold", "00:00:50"));

        Assert.Equal(Intensity.Eager, options.Intensity);
        Assert.Equal(TimeSpan.FromSeconds(25), options.Tips.Balanced.Gap);
        Assert.Equal(TimeSpan.FromSeconds(90), options.Tips.Quiet.Gap);
        Assert.Equal(TimeSpan.FromSeconds(50), options.Flow.Monologue.Cold);
    }

    [Theory]
    [InlineData("Coaching:Tips:Balanced:Gap", "00:00:01", "Gap")]
    [InlineData("Coaching:Tips:Withhold", "0.9", "Withhold")]
    [InlineData("Coaching:Names:Naming", "0.1", "Naming")]
    [InlineData("Coaching:Flow:Pace:Window", "00:00:01", "Window")]
    [InlineData("Coaching:Outcome:Warm", "99", "Warm")]
    public void A_value_out_of_range_is_refused_by_name(string key, string value, string named)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Options((key, value)));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_out_of_order_are_refused_with_what_to_do()
    {
        var refused = Assert.Throws<OptionsValidationException>(() =>
            Options(("Coaching:Tips:Dwell:AtLeast", "00:00:20"), ("Coaching:Flow:Monologue:ColdAgain", "00:00:30")));

        Assert.Contains("Coaching:Tips:Dwell:AtLeast", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Coaching:Flow:Monologue:ColdAgain", refused.Message, StringComparison.Ordinal);
        Assert.Contains("change one of them", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_call_gets_a_coach_of_its_own()
    {
        using var services = Services();

        Assert.NotSame(services.GetRequiredService<Coach>(), services.GetRequiredService<Coach>());
    }

    private static CoachingOptions Options(params (string Key, string Value)[] settings)
    {
        using var services = Services(settings);
        return services.GetRequiredService<IOptions<CoachingOptions>>().Value;
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddCoaching(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal)).Build())
        .BuildServiceProvider();
}
