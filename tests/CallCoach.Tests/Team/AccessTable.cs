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
        ["GET /drills"] = "d",
        ["GET /board"] = "l",
        ["GET /moments/{id:guid}"] = Members,
        ["GET /moments/{id:guid}/sound"] = Members,
        ["GET /comments/{id:guid}/sound"] = Members,
        ["POST /moments/{id:guid}/comments"] = Members,
        ["POST /comments/{id:guid}/answer"] = Members,
        ["POST /moments/{id:guid}/take-back"] = Members,
        ["POST /moments/{id:guid}/example"] = Members,
        ["GET /playbook"] = Members,
        ["POST /playbook/try"] = Members,
        ["POST /playbook"] = "l",
        ["POST /playbook/form"] = "l",
        ["POST /playbook/roll-back"] = "l",
        ["GET /examples"] = Members,
        ["GET /examples/{id:guid}/sound"] = Members,
        ["POST /examples/{id:guid}/agree"] = Members,
        ["POST /examples/{id:guid}/out"] = Members,
        ["POST /playlists"] = Members,
        ["POST /playlists/{id:guid}"] = Members,
        ["GET /coaching"] = Members,
        ["POST /coaching"] = Members,
        ["GET /coaching/{id:guid}"] = Members,
        ["GET /coaching/{id:guid}/tries/{attempt:guid}/sound"] = Members,
        ["POST /coaching/{id:guid}/tries/out"] = Members,
        ["POST /coaching/{id:guid}/own-view"] = Members,
        ["POST /coaching/{id:guid}/moments"] = Members,
        ["POST /coaching/{id:guid}/moments/out"] = Members,
        ["POST /coaching/{id:guid}/begin"] = Members,
        ["POST /coaching/{id:guid}/agree"] = Members,
        ["POST /coaching/{id:guid}/sign"] = Members,
        ["POST /coaching/{id:guid}/more"] = Members,
        ["POST /coaching/{id:guid}/close"] = Members,
        ["GET /trends"] = Members,
        ["POST /trends/tips"] = "l",
    };

    public static readonly IReadOnlyDictionary<string, string> HubMethods = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TeamHub.Hello"] = "d",
        ["TeamHub.Send"] = "d",
        ["BoardHub.Watch"] = "l",
        ["BoardHub.Team"] = "l",
        ["BoardHub.Open"] = "l",
        ["BoardHub.Close"] = "l",
        ["BoardHub.AskToWhisper"] = "l",
        ["BoardHub.Whisper"] = "l",
    };
}
