using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>Shows that a form was served by this program: the hidden field that each form carries.</summary>
public sealed record FormToken(string Field, string Value)
{
    /// <summary>The token of the page that answers this request.</summary>
    internal static FormToken For(HttpContext context, IAntiforgery antiforgery)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return new FormToken(tokens.FormFieldName, tokens.RequestToken ?? "");
    }
}
