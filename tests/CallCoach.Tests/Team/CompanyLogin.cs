using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CallCoach.Tests;

/// <summary>A company's sign-in (OpenID Connect) that knows one person and asks for nothing.</summary>
internal sealed class CompanyLogin : IAsyncDisposable
{
    public const string Client = "callcoach";
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "1" };
    private readonly WebApplication _app;
    private string _nonce = "";

    private CompanyLogin(string email, bool isVerified)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = Address + "/authorize",
            ["token_endpoint"] = Address + "/token",
            ["jwks_uri"] = Address + "/keys",
            ["userinfo_endpoint"] = Address + "/userinfo",
            ["response_types_supported"] = new[] { "code" },
            ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        }));
        _app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(_key);
            return Results.Json(new Dictionary<string, object>(StringComparer.Ordinal) { ["keys"] = new[] { new Dictionary<string, string>(StringComparer.Ordinal) { ["kty"] = "RSA", ["kid"] = "1", ["n"] = key.N, ["e"] = key.E } } });
        });
        _app.MapGet("/authorize", (HttpContext context) =>
        {
            _nonce = context.Request.Query["nonce"].ToString();
            return Results.Redirect($"{context.Request.Query["redirect_uri"]}?code=1&state={Uri.EscapeDataString(context.Request.Query["state"].ToString())}");
        });
        _app.MapPost("/token", () => Results.Json(new Dictionary<string, object>(StringComparer.Ordinal) { ["access_token"] = "1", ["token_type"] = "Bearer", ["expires_in"] = 60, ["id_token"] = IdToken() }));
        _app.MapGet("/userinfo", () => Results.Json(new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = "1", ["email"] = email, ["email_verified"] = isVerified }));
    }

    public string Address => _app.Urls.First();

    public static async Task<CompanyLogin> StartAsync(string email, bool isVerified)
    {
        var login = new CompanyLogin(email, isVerified);
        await login._app.StartAsync(TestContext.Current.CancellationToken);
        return login;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private string IdToken() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Address,
        Audience = Client,
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = "1", ["nonce"] = _nonce },
    });
}
