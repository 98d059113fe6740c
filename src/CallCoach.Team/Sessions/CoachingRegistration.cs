using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>Coaching: sessions, moments, examples, trends, the playbook editor.</summary>
internal static class CoachingRegistration
{
    public static IServiceCollection AddTeamCoaching(this IServiceCollection services) => services
        .AddSingleton<CoachingReader>().AddSingleton<SessionDesk>().AddSingleton<DrillDesk>().AddSingleton<MomentDesk>().AddSingleton<Library>()
        .AddSingleton<TrendsDesk>().AddSingleton<PlaybookEditor>().AddSingleton<PlaybookTrial>();

    public static void MapTeamCoaching(this WebApplication app)
    {
        SessionEndpoints.Map(app);
        MomentEndpoints.Map(app);
        ExampleEndpoints.Map(app);
        TrendsEndpoints.Map(app);
        EditorEndpoints.Map(app);
    }
}
