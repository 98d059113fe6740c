namespace CallCoach.Team;

/// <summary>What a person may do. An administrator looks after accounts, devices and policy, and sees no call.</summary>
public enum TeamRole
{
    Rep,
    Lead,
    Admin,
}
