using CallCoach.Contracts;

namespace CallCoach.Web.Tests;

/// <summary>One line to practise, and what was sent of it.</summary>
internal sealed class FakeDrills : IDrills
{
    public static readonly OpenDrill Drill = new(new Guid("11111111-1111-1111-1111-111111111111"), "Ruth", "When would suit you better?", "Ask, then wait", 2);

    public Guid Heard { get; } = Guid.NewGuid();

    public bool IsAway { get; set; }

    public List<(Guid Session, string Line, bool WithSound)> Sent { get; } = [];

    public Task<IReadOnlyList<OpenDrill>> OpenAsync(CancellationToken cancellationToken) =>
        IsAway ? throw new InvalidDataException("https://coach.example.com does not answer.") : Task.FromResult<IReadOnlyList<OpenDrill>>([Drill]);

    public bool Send(Guid attempt, Guid session, string line, bool withSound)
    {
        if (attempt != Heard)
            return false;
        Sent.Add((session, line, withSound));
        return true;
    }
}
