using CallCoach.Audio;
using CallCoach.Contracts;
using CallCoach.Team;
using CallCoach.Uplink;
using CallCoach.Web;

namespace CallCoach;

/// <summary>Asks the team for the lines that are to be practised, and sends through the outbox how one came out.</summary>
internal sealed class TeamDrills(Membership membership, TeamReport report, LastTry last) : IDrills
{
    public async Task<IReadOnlyList<OpenDrill>> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var team = new TeamCall(membership.Address, membership.Token);
            return await team.DrillsAsync(cancellationToken);
        }
        catch (TeamException away)
        {
            throw new InvalidDataException(away.Message, away);
        }
    }

    public bool Send(Guid attempt, Guid session, string line, bool withSound)
    {
        if (last.Take(attempt) is not { } said)
            return false;
        var marks = said.Line.Marks.Select(mark => new SharedMark(mark.Kind, mark.Start, mark.Length)).ToList();
        if (report.Tell(new DrillTriedPayload(attempt, session, line, said.Line.Text, marks, withSound ? SoundMix.Of([said.Samples]) : null)))
            return true;
        throw new InvalidDataException("What waits for the team has no room left. It empties when the team is reached; say it once more then.");
    }
}
