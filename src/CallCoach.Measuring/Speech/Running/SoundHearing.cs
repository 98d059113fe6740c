using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>Has a recording heard as fast as the road takes it, for its words alone.</summary>
internal sealed class SoundHearing(Listening listening, IReadOnlyList<string> names)
{
    /// <summary>The finals, the rep's track first, each in the order of time.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(IAudioSource source, CancellationToken cancellationToken)
    {
        var finals = new List<TextHeard>();
        await using (source)
        {
            await foreach (var heard in listening(source.ReadAsync(cancellationToken), CallMode.Recording, names, cancellationToken))
            {
                if (heard is TextHeard { IsFinal: true } final)
                    finals.Add(final);
            }
        }

        return [.. finals.OrderBy(final => final.Track).ThenBy(final => final.Start)
            .Select(final => string.Join(' ', final.Stable.Select(word => word.Text)))];
    }
}
