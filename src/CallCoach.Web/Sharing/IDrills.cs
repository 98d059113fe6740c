using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>Lines that the rep and their lead agreed to practise. Not registered where this node has no team.</summary>
public interface IDrills
{
    /// <summary>The lines of sessions that are open.</summary>
    /// <exception cref="InvalidDataException">The team does not answer; the message says what to do.</exception>
    Task<IReadOnlyList<OpenDrill>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Sends what was heard last to a session.</summary>
    /// <param name="attempt">Id of what was heard.</param>
    /// <param name="withSound">Whether its sound goes with it.</param>
    /// <returns>False where that is not there any more.</returns>
    bool Send(Guid attempt, Guid session, string line, bool withSound);
}
