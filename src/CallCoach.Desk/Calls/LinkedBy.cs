namespace CallCoach.Desk;

/// <summary>How it is known whom a call was with.</summary>
public enum LinkedBy
{
    /// <summary>The rep took the lead and then called.</summary>
    Taken,

    /// <summary>The number that was dialled.</summary>
    Number,

    /// <summary>The rep said so afterwards.</summary>
    Hand,

    /// <summary>Name and company were heard, and only one lead has them.</summary>
    Name,
}
