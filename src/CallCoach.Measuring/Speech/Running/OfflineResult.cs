using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;

namespace CallCoach.Measuring.Speech;

/// <summary>What whole turns came to; grows turn by turn.</summary>
internal sealed class OfflineResult
{
    private readonly Dictionary<Speaker, WordErrors> _errors = [];

    /// <summary>Errors of the other program on the same pieces.</summary>
    public WordErrors PeerErrors { get; private set; }

    public List<double> DecodeMilliseconds { get; } = [];

    public List<double> PeerMilliseconds { get; } = [];

    /// <summary>Length of all that was decoded.</summary>
    public TimeSpan Sound { get; set; }

    public WordErrors All => WordErrors.Sum(_errors.Values);

    public WordErrors this[Speaker speaker] => _errors.GetValueOrDefault(speaker);

    public void Add(Speaker speaker, WordErrors ours, WordErrors? peers)
    {
        _errors[speaker] = this[speaker] + ours;
        PeerErrors += peers ?? default;
    }

    public void Add(OfflineResult other)
    {
        foreach (var (speaker, errors) in other._errors)
            _errors[speaker] = this[speaker] + errors;
        PeerErrors += other.PeerErrors;
        DecodeMilliseconds.AddRange(other.DecodeMilliseconds);
        PeerMilliseconds.AddRange(other.PeerMilliseconds);
        Sound += other.Sound;
    }
}
