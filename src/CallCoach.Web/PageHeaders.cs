using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>What a browser may do with a page: its own files and its own hub, and nothing else.</summary>
internal static class PageHeaders
{
    /// <summary>No inline script or style, no other host; framed by our own pages only (the window that stays on top holds the overlay in a frame).</summary>
    public const string Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

    /// <summary>The page of a call may ask for the microphone, to practise a line; the browser asks the person.</summary>
    private const string WithMicrophone = "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()";

    public static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // A page of an older program would talk to the hub of a newer one.
        headers.CacheControl = "no-store";
    }

    public static void AllowMicrophone(IHeaderDictionary headers) => headers["Permissions-Policy"] = WithMicrophone;
}
