using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>Sees when the rep has most of the words, minutes into a call.</summary>
internal sealed class TalkShareDetector(TalkShareOptions options) : IDetector
{
    private bool _isAbove;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not (Ticked or UtteranceHeard) || call.Now < options.After)
            return;

        var share = call.RepShare;
        if (_isAbove && share < options.Below)
            _isAbove = false;
        if (_isAbove || share <= options.Above)
            return;

        _isAbove = true;
        var evidence = string.Create(CultureInfo.InvariantCulture, $"{share:P0} of the words so far");
        findings.Add(Stretch.Of(Kinds.TalkShare, "share", TimeSpan.Zero, call.Now, severity: 1, evidence));
    }
}
