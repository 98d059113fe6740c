namespace CallCoach.Coaching;

/// <summary>What a rule says of a candidate: show it, let it wait for its moment, or hold it back for good.</summary>
internal readonly record struct Verdict
{
    private Verdict(bool isHold, HeldBecause? because)
    {
        IsHold = isHold;
        Because = because;
    }

    public static Verdict Go { get; }

    public bool IsGo => Because is null;

    public bool IsHold { get; }

    public HeldBecause? Because { get; }

    public static Verdict Hold(HeldBecause because) => new(isHold: true, because);

    public static Verdict Wait(HeldBecause because) => new(isHold: false, because);

    public static Verdict HoldIf(bool isSo, HeldBecause because) => isSo ? Hold(because) : Go;
}
