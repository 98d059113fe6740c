using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Gathers what is wrong in a file, so that a person sees all of it at once.</summary>
internal sealed class Faults(string file)
{
    private readonly List<PlaybookFault> _all = [];

    public IReadOnlyList<PlaybookFault> All => _all;

    public void Add(YamlNode at, string message) => Add(at.Start, message);

    public void Add(Mark at, string message)
    {
        if (_all.Count < PlaybookLimits.Faults)
            _all.Add(new PlaybookFault(file, (long)at.Line, (long)at.Column, message));
    }

    /// <exception cref="PlaybookException">Something is wrong.</exception>
    public void Throw()
    {
        if (_all.Count > 0)
            throw new PlaybookException([.. _all.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
    }
}
