using Microsoft.Extensions.Configuration;

namespace CallCoach.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        var configuration = Configured(new(StringComparer.Ordinal) { ["http:port"] = "6000" });

        Assert.Equal("6000", configuration["Http:Port"], StringComparer.Ordinal);
    }

    [Fact]
    public void What_the_user_set_stays_when_data_go_elsewhere_and_the_command_line_still_wins()
    {
        using var data = new Testing.TempFolder();
        UserSettings.Write(data.Path, "Speech", "Pack", "auto");
        UserSettings.Write(data.Path, "Speech", "Threads", "3");
        var commandLine = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = data.Path, ["Speech:Threads"] = "4" };

        var elsewhere = Configured(SettingSources.InFolder(commandLine, "/elsewhere"));

        Assert.Equal("auto", elsewhere["Speech:Pack"], StringComparer.Ordinal);
        Assert.Equal("4", elsewhere["Speech:Threads"], StringComparer.Ordinal);
        Assert.Equal("/elsewhere", elsewhere["Data:Folder"], StringComparer.Ordinal);
        Assert.Equal(Path.Combine(data.Path, "models"), elsewhere["Models:Added"], StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Http:Prt", "Did you mean \"Http:Port\"?")]
    [InlineData("Coaching:Intensty", "Did you mean \"Coaching:Intensity\"?")]
    [InlineData("Coffee", "appsettings.json lists them all")]
    public void A_misspelt_setting_is_told(string name, string says)
    {
        var error = Assert.Throws<SettingException>(() => SettingNames.Check(Configured(new(StringComparer.Ordinal) { [name] = "1" })));

        Assert.Contains($"\"{name}\"", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_of_logs_are_free() =>
        SettingNames.Check(Configured(new(StringComparer.Ordinal) { ["Logging:LogLevel:Microsoft.AspNetCore.SignalR"] = "Debug" }));

    private static IConfigurationRoot Configured(Dictionary<string, string?> commandLine)
    {
        var configuration = new ConfigurationBuilder();
        SettingSources.Fill(configuration, commandLine);
        return configuration.Build();
    }
}
