namespace CallCoach.Coaching.Phrases;

/// <summary>What stands around an utterance of the rep, as far as phrases ask for it.</summary>
/// <param name="TurnStart">The utterance begins the rep's turn.</param>
/// <param name="AfterObjection">The prospect's turn before was an objection, a brush-off or a refusal.</param>
/// <param name="AfterNo">A refusal is less than 20 seconds or two rep turns old.</param>
/// <param name="Opening">First 30 seconds of the call or first three rep turns.</param>
/// <param name="LeavingMessage">A machine at the other end is recording.</param>
/// <param name="PreviousProspect">The prospect's turn before.</param>
/// <param name="RecentProspect">What the prospect said in the last 10 seconds.</param>
internal sealed record LineContext(
    bool TurnStart, bool AfterObjection, bool AfterNo, bool Opening, bool LeavingMessage, NormalText PreviousProspect, NormalText RecentProspect)
{
    /// <summary>Nothing is known: the first words of a call.</summary>
    public static LineContext Unknown { get; } = new(
        TurnStart: true, AfterObjection: false, AfterNo: false, Opening: true, LeavingMessage: false, NormalText.Empty, NormalText.Empty);
}
