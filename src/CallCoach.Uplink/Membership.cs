using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CallCoach.Calls;

namespace CallCoach.Uplink;

/// <summary>What <c>callcoach team join</c> left in the data folder: the team node's address and the token of this device.</summary>
public sealed record Membership(string Address, string Token)
{
    public const string FileName = "team.json";

    /// <summary>The hub of the team node.</summary>
    public Uri Hub => new(Address.TrimEnd('/') + "/hubs/team");

    /// <summary>Tells one membership from another without telling the token.</summary>
    internal string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Token)))[..16];

    /// <summary>Keeps it in a data folder, where only the user reads it.</summary>
    public void Write(string dataFolder)
    {
        OwnFile.CreateFolder(dataFolder);
        var path = Path.Combine(dataFolder, FileName);
        File.Delete(path);
        OwnFile.Touch(path);
        File.WriteAllText(path, JsonSerializer.Serialize(new { Address, Token }, JsonSerializerOptions.Web));
    }

    /// <summary>Forgets the membership of a data folder, if there is one.</summary>
    public static void Delete(string dataFolder) => File.Delete(Path.Combine(dataFolder, FileName));

    /// <summary>The membership of this data folder; null where the node has joined no team.</summary>
    /// <exception cref="UplinkException">The file can't be read.</exception>
    public static Membership? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Membership>(File.ReadAllText(path), JsonSerializerOptions.Web) is { Address.Length: > 0, Token.Length: > 0 } read
                && Uri.TryCreate(read.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? read
                : throw new UplinkException($"{path} names no team node. Delete it, and join again with \"callcoach team join\".");
        }
        catch (JsonException broken)
        {
            throw new UplinkException($"{path} can't be read. Delete it, and join again with \"callcoach team join\".", broken);
        }
    }
}
