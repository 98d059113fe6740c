using System.Text.Json;
using CallCoach.Coaching;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>
/// Takes out of a whole call what is not to be stored by the settings of now: when it leaves for another CallCoach or comes from one,
/// whose settings may have been others.
/// </summary>
public sealed class JournalRedaction(IOptions<RedactionOptions> options, ILanguageModel model, NewCoach newCoach)
{
    public RedactedLog Of(CallJournal journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        var log = journal.ReadAfter(0).ToList();
        var redactor = new Redactor(options.Value);
        var changed = new HashSet<(Speaker, long)>();
        var isChanged = false;
        var kept = new List<CallEvent>();
        foreach (var happened in log.Select(entry => entry.Event).Where(happened => happened is not Judgement))
        {
            var redacted = redactor.Redact(happened);
            if (redacted is UtteranceHeard { Utterance: var said } && happened is UtteranceHeard { Utterance: var heard } && said != heard)
                changed.Add((said.Speaker, said.Id));
            isChanged |= redacted is UtteranceHeard or CallStarted && redacted != happened;
            kept.Add(redacted);
        }

        return new RedactedLog(isChanged ? Judged(kept, changed) : log, changed);
    }

    /// <summary>Writes a log as a journal.</summary>
    public static async Task WriteAsync(JournalHead head, IEnumerable<LogEntry> entries, Stream to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(to);
        await LineAsync(head);
        foreach (var entry in entries)
            await LineAsync(entry);

        async Task LineAsync<T>(T line)
        {
            await JsonSerializer.SerializeAsync(to, line, JournalJson.Options, cancellationToken);
            to.WriteByte((byte)'\n');
        }
    }

    // Marks of the language model count letters: where the text is another one they are made anew.
    private List<LogEntry> Judged(List<CallEvent> kept, HashSet<(Speaker, long)> changed)
    {
        var marker = new LanguageMarker(model, kept.OfType<CallStarted>().FirstOrDefault()?.Head.Options.Turns);
        var coach = newCoach();
        var entries = new List<LogEntry>();
        foreach (var happened in kept)
        {
            var marked = happened;
            if (happened is UtteranceHeard heard && changed.Contains((heard.Utterance.Speaker, heard.Utterance.Id)))
                marked = marker.Mark(heard);
            else if (happened is UtteranceHeard same)
                marker.Remember(same.Utterance);
            entries.Add(new LogEntry(entries.Count + 1, marked));
            foreach (var judgement in coach(marked))
                entries.Add(new LogEntry(entries.Count + 1, judgement));
        }

        return entries;
    }
}
