namespace CallCoach.Measuring.Judgement;

/// <summary>Who judges.</summary>
internal enum JudgedBy
{
    /// <summary>The coach as it runs in a call: language model and rules.</summary>
    Both,

    /// <summary>The language model alone.</summary>
    Model,

    /// <summary>The rules alone.</summary>
    Rules,
}
