namespace CallCoach.Tracking.Files.Import;

/// <summary>What a column of an import file means.</summary>
public enum LeadField
{
    Ignored,
    FullName,
    FirstName,
    LastName,
    Company,

    /// <summary>A telephone number; several columns may be.</summary>
    Phone,
    Segment,
    Source,
    Owner,
    Street,
    City,
    State,
    PostalCode,
    Country,
    TimeZone,

    /// <summary>A fact about the person, kept in their file's words.</summary>
    Fact,

    /// <summary>Yes, for a private person.</summary>
    Consumer,
}
