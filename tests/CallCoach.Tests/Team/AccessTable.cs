namespace CallCoach.Tests;

/// <summary>
/// Who may ask for what. The keys are the team node's end points and hub methods as they are mapped: one that is new has no row, and the test says so. A letter
/// stands for each who is let in: n nobody, r rep, l lead, a administrator, d device.
/// </summary>
internal static class AccessTable
{
    private const string Everybody = "nrlad";
    private const string People = "rla";
    private const string Members = "rl";

    public static readonly IReadOnlyDictionary<string, string> EndPoints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GET /"] = People,
        ["GET /health"] = Everybody,
        ["GET /ready"] = Everybody,
        ["GET /sign-in"] = Everybody,
        ["POST /sign-in"] = Everybody,
        ["GET /sign-in/second"] = Everybody,
        ["POST /sign-in/second"] = Everybody,
        ["POST /sign-out"] = People,
        ["GET /set-password"] = Everybody,
        ["POST /set-password"] = Everybody,
        ["GET /account"] = People,
        ["POST /account/name"] = People,
        ["POST /account/password"] = People,
        ["POST /account/second-factor/on"] = People,
        ["POST /account/second-factor/off"] = People,
        ["GET /people"] = "a",
        ["POST /people/invite"] = "a",
        ["POST /people/{id:guid}/link"] = "a",
        ["POST /people/{id:guid}/role"] = "a",
        ["POST /people/{id:guid}/leave"] = "a",
        ["POST /people/{id:guid}/back"] = "a",
        ["POST /people/{id:guid}/second-factor"] = "a",
        ["GET /devices"] = People,
        ["POST /devices/code"] = Members,
        ["POST /devices/{id:guid}/revoke"] = People,
        ["GET /policy"] = People,
        ["POST /policy"] = "a",
        ["GET /audit"] = "a",
        ["POST /join"] = Everybody,
        ["POST /leave"] = "d",
        ["GET /device"] = "d",
    };

    public static readonly IReadOnlyDictionary<string, string> HubMethods = new Dictionary<string, string>(StringComparer.Ordinal)
    {
    };
}
