namespace CallCoach;

/// <summary>Puts on every answer what a browser is to keep to: nothing from elsewhere, in no foreign frame, and no device of its own.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

    // Sound is captured by the program, not by the page.
    private const string Permissions =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return next(context);
    });
}
