namespace CallCoach.Contracts;

/// <summary>What the board hub sends to a lead's browser.</summary>
public interface IBoardClient
{
    /// <summary>Calls that changed, at most one message a tenth of a second.</summary>
    Task Rows(IReadOnlyList<BoardCall> rows);

    /// <summary>More of a call that is read along.</summary>
    Task Captions(IReadOnlyList<BoardCaption> captions);

    /// <summary>What became of a whisper.</summary>
    Task Whispered(BoardWhisper whisper);

    /// <summary>The policy of the team changed.</summary>
    Task Policy(SharePolicy policy);
}
