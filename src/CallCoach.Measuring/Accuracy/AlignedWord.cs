namespace CallCoach.Measuring.Accuracy;

/// <summary>One step of an alignment: places in the reference and in what was heard; -1 where a side has no word.</summary>
internal readonly record struct AlignedWord(int Reference, int Heard, bool IsHit)
{
    public bool IsDeletion => Heard < 0;

    public bool IsInsertion => Reference < 0;

    public bool IsSubstitution => !IsHit && !IsDeletion && !IsInsertion;
}
