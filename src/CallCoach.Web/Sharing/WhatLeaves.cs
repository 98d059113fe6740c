using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>What leaves this machine as things stand, in plain words for the foot of the side bar.</summary>
internal sealed class WhatLeaves(IEnumerable<ITeamSharing> sharing, IEnumerable<SentElsewhere> elsewhere)
{
    /// <returns>A heading, what leaves, and whether anything does.</returns>
    public (string Title, string Text, bool IsShared) Now()
    {
        var others = string.Join("; ", elsewhere.Select(sent => sent()).OfType<string>());
        if (sharing.FirstOrDefault() is not { } team)
            return others.Length == 0 ? ("This machine only", "No word leaves it", false) : ("Leaves this machine", Sentence(others), true);
        var (title, told) = Of(team);
        return (title, others.Length == 0 ? Sentence(told) : Sentence($"{told}; {others}"), true);
    }

    private static (string Title, string Told) Of(ITeamSharing team) => team.State is { Link: "refused" }
        ? ($"{team.Team} lets it in no more", "what is for them waits here")
        : ($"Shared with {team.Team}", Told(team.State));

    private static string Told(TeamState state)
    {
        var (policy, isOpen) = (state.Policy, state.KeptBackUntil is null);
        var told = new List<string>();
        if (policy is { LiveCalls: true, Captions: true } && isOpen)
            told.Add("words of live calls");
        if (policy is { LiveCalls: true, LiveFigures: true } && isOpen)
            told.Add("live figures");
        if (policy.LiveCalls && told.Count == 0)
            told.Add("that you are on a call");
        told.Add("outcomes");
        if (policy.Figures || policy.TipEffects)
            told.Add("figures");
        told.Add("what you share");
        return string.Join(", ", told);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
