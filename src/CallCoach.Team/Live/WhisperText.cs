using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Team;

/// <summary>Checks the words of a whisper: they have to be read at a glance.</summary>
internal static class WhisperText
{
    /// <exception cref="HubException">It is empty or too long.</exception>
    public static string Of(string text)
    {
        var words = new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return (words.Length, line.Length) switch
        {
            (0, _) => throw new HubException("Write a few words first."),
            ( > LeadWhisper.MostWords, _) or (_, > LeadWhisper.LongestText) =>
                throw new HubException($"At most {LeadWhisper.MostWords} words and {LeadWhisper.LongestText} letters: it has to be read at a glance."),
            _ => line,
        };
    }
}
