namespace CallCoach.Contracts;

/// <summary>What a lead's browser may ask of the hub at /hubs/board. A refusal says why.</summary>
public interface IBoardHub
{
    /// <summary>Joins: the board now, and each change from here on.</summary>
    Task<BoardSnapshot> Watch();

    /// <summary>The team's day anew.</summary>
    Task<BoardTeam> Team();

    /// <summary>Reads a call along: what was said so far, and each line from here on. The rep sees who reads.</summary>
    Task<IReadOnlyList<BoardCaption>> Open(Guid call);

    /// <summary>Reads it no more.</summary>
    Task Close(Guid call);

    /// <summary>Asks the rep whether they take whispers in this call.</summary>
    Task AskToWhisper(Guid call);

    /// <summary>Sends a line to the rep on this call; gives its id.</summary>
    Task<Guid> Whisper(Guid call, string text);
}
