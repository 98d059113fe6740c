using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Reads the transcript off a log, in the order in which things were begun to be said.</summary>
internal static class UtteranceReader
{
    public static IReadOnlyList<UtteranceRow> Read(
        CallRow call, IReadOnlyList<CallEvent> judged, IReadOnlyList<CallEvent> original, IReadOnlyList<MomentRow> moments)
    {
        var heard = original.OfType<UtteranceHeard>().ToDictionary(said => (said.Utterance.Speaker, said.Utterance.Id), said => said.Utterance.Text);
        var kinds = moments.ToLookup(moment => (moment.Speaker, moment.Utterance), moment => moment.Kind);
        return [.. judged.OfType<UtteranceHeard>()
            .Select(said => said.Utterance)
            .Where(said => said.Text.Length > 0 || heard[(said.Speaker, said.Id)].Length > 0)
            .OrderBy(said => said.Start).ThenBy(said => said.Speaker).ThenBy(said => said.Id)
            .Take((int)CallKeys.PlacesPerCall)
            .Select((said, place) => Row(call, said, place, heard[(said.Speaker, said.Id)], kinds[(said.Speaker, said.Id)]))];
    }

    private static UtteranceRow Row(CallRow call, Utterance said, int place, string heard, IEnumerable<string> kinds) => new()
    {
        Id = CallKeys.Of(call.Id, place),
        CallId = call.Id,
        Speaker = said.Speaker,
        Number = said.Id,
        Start = said.Start,
        End = said.End,
        Text = said.Text,
        Heard = string.Equals(heard, said.Text, StringComparison.Ordinal) ? null : heard,
        Words = said.Text == string.Join(' ', said.Words.Select(word => word.Text)) ? PackedWords.Pack(said.Start, said.Words) : [],
        Facets = FacetsOf(call, said.Speaker, kinds),
    };

    private static string FacetsOf(CallRow call, Speaker speaker, IEnumerable<string> kinds)
    {
        IEnumerable<string> facets = [Facets.Of(speaker)];
        if (call.Outcome is { } outcome)
            facets = facets.Append(Facets.Of(outcome));
        if (call.Segment is { } segment)
            facets = facets.Append(Facets.OfSegment(segment));
        return string.Join(' ', facets.Concat(kinds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Facets.OfKind)));
    }
}
