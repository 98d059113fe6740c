namespace CallCoach.Measuring.Machine;

/// <summary>What the process took of the machine over a stretch of time.</summary>
/// <param name="Cpu">Processor time, all cores together.</param>
/// <param name="PeakBytes">The most memory that was resident.</param>
internal sealed record MachineUse(TimeSpan Cpu, long PeakBytes)
{
    public double PeakMegabytes => PeakBytes / (1024.0 * 1024.0);

    /// <summary>The share of the whole machine that a call of this length takes, spread over the time that it lasts in life.</summary>
    public double ShareOf(TimeSpan callTime) => Cpu / callTime / Environment.ProcessorCount;
}
