namespace CallCoach.Contracts;

/// <summary>
/// What reps' nodes tell the team. Outcomes, how long a call lasts and what a rep shares by hand are always in; the rest is off until the team turns it on,
/// and each rep's screen lists what is on.
/// </summary>
/// <param name="Version">Counts up with each change.</param>
/// <param name="LiveCalls">That a rep is on a call, since when, and whether the rep asks for help.</param>
/// <param name="LiveFigures">Besides that: with whom, stage, talk share, last cue, consent.</param>
/// <param name="Captions">What is said, as it is said. Only those who read along see it, and the rep sees who they are.</param>
/// <param name="Whispers">Leads may send a line to a rep who has said yes on that call.</param>
/// <param name="Figures">Figures of ended calls, for trends and for the focus of a coaching session.</param>
/// <param name="TipEffects">Which tips came and what followed, without words.</param>
/// <param name="HoldBack">Share of tips held back at random to learn whether they help, 0 to .5.</param>
/// <param name="Playbook">The published playbook that reps' calls are coached with: its name; empty for none; the one that was published first where it is missing. A rep's own
/// setting comes before it.</param>
/// <param name="Retired">Rules whose tips the team does without from the next call on: what <c>CallHead.Retired</c> of a call is set to.</param>
public sealed record SharePolicy(
    int Version, bool LiveCalls = true, bool LiveFigures = false, bool Captions = false, bool Whispers = false, bool Figures = false, bool TipEffects = false,
    double HoldBack = 0, IReadOnlyList<string>? Retired = null, string? Playbook = null);
