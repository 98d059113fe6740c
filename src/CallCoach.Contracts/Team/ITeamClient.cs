namespace CallCoach.Contracts;

/// <summary>What the team node tells a rep's node.</summary>
public interface ITeamClient
{
    /// <summary>A short line of the lead for the call that is under way.</summary>
    Task Whisper(LeadWhisper whisper);

    /// <summary>Who reads the call along now; an empty list when nobody does. The rep's screen shows it.</summary>
    Task Readers(CallReaders readers);

    /// <summary>The policy of the team changed.</summary>
    Task Policy(SharePolicy policy);

    /// <summary>The playbooks the team has published; they count from the next call on.</summary>
    Task Playbooks(IReadOnlyList<PublishedPlaybook> playbooks);

    /// <summary>Something waits for the rep on the team's pages, such as a comment.</summary>
    Task News(TeamNews news);
}
