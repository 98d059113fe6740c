using CallCoach.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CallCoach.Web;

/// <summary>Puts what a person sees into a program: the live call, the overlay, all calls and the review of each.</summary>
public static class WebRegistration
{
    /// <summary>The header in which scripts send the value that forms carry in a hidden field.</summary>
    public const string FormTokenHeader = "X-Form-Token";

    /// <summary>Registers what the pages need. The pages of calls need the archive of <c>CallCoach.Store</c> besides, those of the day the desk of <c>CallCoach.Desk</c>.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddPageFrame();
        services.AddSingleton<PageAnswers>();
        services.AddSingleton<PostedForms>();
        services.AddSingleton<CallsReader>();
        services.AddSingleton<ReviewReader>();
        services.AddSingleton<SharingForms>();
        services.AddSingleton<WhatLeaves>();
        services.AddSingleton<DeskRep>();
        services.AddSingleton<TodayReader>();
        services.AddSingleton<CardsReader>();
        return services;
    }

    /// <summary>Registers what pages of any kind need, and no page.</summary>
    public static IServiceCollection AddPageFrame(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "callcoach.forms";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.None; // loopback, without TLS
            forms.FormFieldName = "form-token";
            forms.HeaderName = FormTokenHeader;
            forms.SuppressXFrameOptionsHeader = true; // the policy of the pages says who may frame them
        });
        services.AddSingleton<PageRenderer>();
        return services;
    }

    /// <summary>Maps the style sheets and scripts of the pages, for everybody.</summary>
    public static WebApplication MapPageFiles(this WebApplication app)
    {
        StaticFiles.Map(app);
        return app;
    }

    /// <summary>
    /// Maps <c>/</c> (the live call), <c>/today</c>, <c>/notes</c>, <c>/overlay</c>, <c>/practise</c>, <c>/calls</c>, <c>/calls/{id}</c> and the static files of all. The pages talk to
    /// the hub of <c>CallCoach.Contracts</c> at <c>/hubs/call</c> and post lines to practise to <c>/calls/{id}/practise</c>, both of
    /// which the program maps.
    /// </summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        StaticFiles.Map(app);
        HomeEndpoint.Map(app);
        MapPage<OverlayPage>(app, "/overlay");
        ArchiveEndpoints.Map(app);
        ReviewEndpoints.Map(app);
        TodayEndpoints.Map(app);
        CardEndpoints.Map(app);
        DrillEndpoints.Map(app);
        return app;
    }

    private static void MapPage<TPage>(WebApplication app, string pattern)
        where TPage : IComponent =>
        app.MapGet(pattern, (PageAnswers answers, HttpContext context) => answers.PageAsync<TPage>(context));
}
