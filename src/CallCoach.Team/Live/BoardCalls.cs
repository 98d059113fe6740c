using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>Makes rows of the board.</summary>
internal static class BoardCalls
{
    public static BoardCall Of(CallRow call, string rep) => Of(
        call.Id, call.Number, call.PersonId, rep, call.StartedAt, call.Prospect, call.State, call.HeardAt, call.Whispers, call.WhispersAt, call.Seconds is not null);

    public static BoardCall Of(
        Guid call, long number, Guid person, string rep, DateTimeOffset startedAt, string? prospect, CallStatePayload? state, DateTimeOffset heardAt,
        string? whispers, DateTimeOffset? whispersAt, bool isOver) => new(
            call, number, person, rep, startedAt, prospect, state?.Stage, state?.RepShare, state?.Cue, state?.Consent, state?.Hears ?? true,
            state?.AsksForHelp ?? false, heardAt, whispers, whispersAt, isOver);
}
