using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.FileProviders;

namespace CallCoach.Web;

/// <summary>Finds the style sheets and scripts of the pages, wherever the program is started from and in whatever environment.</summary>
internal static class StaticFiles
{
    public static void Map(WebApplication app)
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published))
            app.Environment.WebRootFileProvider = new PhysicalFileProvider(published);
        else
            // Built but not published: the files still lie in the source tree, and only a list beside the program knows where.
            StaticWebAssetsLoader.UseStaticWebAssets(app.Environment, app.Configuration);

        app.MapStaticAssets().AllowAnonymous();
    }
}
