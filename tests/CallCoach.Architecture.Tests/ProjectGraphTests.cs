using System.Xml.Linq;

namespace CallCoach.Architecture.Tests;

/// <summary>Dependencies point down only; docs/architecture.md draws them.</summary>
public sealed class ProjectGraphTests
{
    /// <summary>What each project may name directly. A project that is not listed here does not exist.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CallCoach"] = ["Audio", "Speech", "Coaching", "Language", "Playbooks", "Calls", "Contracts", "Store", "Desk", "Tracking", "Api", "Web", "Team", "Uplink", "Measuring", "Models"],
        ["CallCoach.Team"] = ["Contracts", "Coaching", "Playbooks", "Web"],
        ["CallCoach.Uplink"] = ["Contracts", "Coaching", "Calls", "Store"],
        ["CallCoach.Web"] = ["Contracts", "Coaching", "Store", "Desk", "Tracking"],
        ["CallCoach.Measuring"] = ["Audio", "Speech", "Coaching", "Language", "Calls", "Store", "Desk", "Tracking", "Contracts", "Models", "Team"],
        ["CallCoach.Api"] = ["Store", "Desk", "Tracking"],
        ["CallCoach.Desk"] = ["Coaching", "Calls", "Store", "Tracking"],
        ["CallCoach.Store"] = ["Audio", "Coaching", "Calls"],
        ["CallCoach.Calls"] = ["Audio", "Speech", "Coaching"],
        ["CallCoach.Contracts"] = [],
        ["CallCoach.Coaching"] = [],
        ["CallCoach.Playbooks"] = ["Coaching"],
        ["CallCoach.Language"] = ["Coaching", "Models"],
        ["CallCoach.Speech"] = ["Audio", "Models"],
        ["CallCoach.Audio"] = [],
        ["CallCoach.Models"] = [],
        ["CallCoach.Tracking"] = [],
    };

    [Fact]
    public void Every_project_names_only_projects_below_it()
    {
        var offenders = Projects().SelectMany(project => project.References
            .Where(name => !Allowed.TryGetValue(project.Name, out var allowed) || !allowed.Contains(Short(name)))
            .Select(name => $"{project.Name} -> {name}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_project_is_in_the_graph_and_has_a_test_project()
    {
        var names = Projects().Select(project => project.Name).Order(StringComparer.Ordinal);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), names);
        Assert.Empty(Allowed.Keys.Where(name =>
            !File.Exists(Path.Combine(Repository.Root, "tests", $"{name}.Tests", $"{name}.Tests.csproj"))));
    }

    [Theory]
    [InlineData("CallCoach.Coaching", new[] { "NAudio", "Whisper", "Microsoft.ML", "Microsoft.AspNetCore" })]
    [InlineData("CallCoach.Contracts", new[] { "" })]
    [InlineData("CallCoach.Calls", new[] { "NAudio", "Whisper", "Microsoft.ML", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore" })]
    [InlineData("CallCoach.Audio", new[] { "Whisper", "Microsoft.ML" })]
    public void A_project_stays_free_of_packages_that_are_none_of_its_business(string project, string[] prefixes)
    {
        var offenders = Projects().Single(candidate => candidate.Name == project).Packages
            .Where(package => prefixes.Any(prefix => package.StartsWith(prefix, StringComparison.Ordinal)));

        Assert.Empty(offenders);
    }

    private static string Short(string name) => name.Replace("CallCoach.", "", StringComparison.Ordinal);

    private static IEnumerable<Project> Projects() =>
        Repository.Files("src", "*.csproj").Select(file =>
        {
            var xml = XDocument.Load(file);
            return new Project(
                Path.GetFileNameWithoutExtension(file),
                [.. Includes(xml, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))],
                [.. Includes(xml, "PackageReference")]);
        });

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);

    private sealed record Project(string Name, string[] References, string[] Packages);
}
