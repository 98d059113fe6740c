using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>Accounts, sign-in and who may do what.</summary>
internal static class AccountRegistration
{
    public const int ShortestPassword = 12;
    private const int WrongPasswords = 5;

    /// <summary>What OWASP asks of PBKDF2 with SHA-512 (Password Storage Cheat Sheet, 2023).</summary>
    private const int HashRounds = 210_000;

    private static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LinkLives = TimeSpan.FromDays(2);
    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan StampIsTrusted = TimeSpan.FromMinutes(1);

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("callcoach-team").PersistKeysToDbContext<TeamContext>();
        services.AddIdentityCore<PersonRow>(Rules).AddSignInManager<PeopleSignIn>().AddClaimsPrincipalFactory<PersonClaims>().AddDefaultTokenProviders();
        services.AddScoped<IUserStore<PersonRow>, PeopleStore>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.Configure<DataProtectionTokenProviderOptions>(tokens => tokens.TokenLifespan = LinkLives);
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = StampIsTrusted);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, DeviceSignIn>(DeviceSignIn.Scheme, null)
            .AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.AddAuthorization(Policies);
        services.AddSingleton<AuditTrail>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<FirstAdmin>();
        services.AddScoped<Door>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<PeopleDesk>();
        services.AddScoped(provider => (PeopleSignIn)provider.GetRequiredService<SignInManager<PersonRow>>());
        services.AddSingleton<DeviceDesk>();
        services.AddSingleton<PolicyBook>();
        OpenIdSignIn.Add(services, configuration);
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = "";
        // Length is what counts (NIST SP 800-63B, 5.1.1.2); rules on kinds of characters make people write passwords down.
        identity.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 4,
        };
        identity.Lockout = new LockoutOptions { MaxFailedAccessAttempts = WrongPasswords, DefaultLockoutTimeSpan = LockedFor };
        identity.Tokens.AuthenticatorIssuer = "CallCoach";
    }

    private static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "callcoach.team";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax; // a link in a mail opens the page
        cookie.ExpireTimeSpan = SignedInFor;
        cookie.LoginPath = SignInEndpoints.Path;
        cookie.Events.OnRedirectToLogin = TurnedAway.SignInFirstAsync;
        cookie.Events.OnRedirectToAccessDenied = TurnedAway.NotAllowedAsync;
    }

    private static void Policies(Microsoft.AspNetCore.Authorization.AuthorizationOptions policies)
    {
        policies.FallbackPolicy = policies.DefaultPolicy;
        policies.AddPolicy(TeamPolicies.Member, policy => policy.RequireRole(nameof(TeamRole.Rep), nameof(TeamRole.Lead)));
        policies.AddPolicy(TeamPolicies.Lead, policy => policy.RequireRole(nameof(TeamRole.Lead)));
        policies.AddPolicy(TeamPolicies.Admin, policy => policy.RequireRole(nameof(TeamRole.Admin)));
        policies.AddPolicy(TeamPolicies.Device, policy => policy.AddAuthenticationSchemes(DeviceSignIn.Scheme).RequireClaim(DeviceSignIn.DeviceClaim));
    }
}
