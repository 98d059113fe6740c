namespace CallCoach;

/// <summary>How a check came out.</summary>
internal enum CheckGrade
{
    Ok,

    /// <summary>Calls can be coached, but not as well as they might.</summary>
    Warn,

    /// <summary>Calls can't be coached.</summary>
    Fail,
}
