using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>The statements of <see cref="IntakeBatch"/>.</summary>
internal static class IntakeSql
{
    /// <summary>A call that is over keeps nothing of how it stood, and nothing that comes later opens it again.</summary>
    public const string Calls = """
        insert into calls as c
          (id, team_id, person_id, device_id, node_call, started_at, seconds, outcome, segment, is_warm, prospect, state, heard_at, measures, number)
        select u.id, u.team, u.person, u.device, u.node_call, u.started_at, u.seconds, u.outcome, u.segment, u.is_warm,
          case when u.seconds is null then u.prospect end, case when u.seconds is null then u.state end, $13, coalesce(u.measures, '{}'::jsonb), 1
        from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $14)
          as u(id, team, person, device, node_call, started_at, seconds, outcome, segment, is_warm, prospect, state, measures)
        on conflict (id) do update set
          seconds = coalesce(excluded.seconds, c.seconds),
          outcome = coalesce(excluded.outcome, c.outcome),
          segment = coalesce(excluded.segment, c.segment),
          is_warm = c.is_warm or excluded.is_warm,
          prospect = case when coalesce(excluded.seconds, c.seconds) is null then coalesce(excluded.prospect, c.prospect) end,
          state = case when coalesce(excluded.seconds, c.seconds) is null then coalesce(excluded.state, c.state) end,
          measures = case when excluded.seconds is null then c.measures else excluded.measures end,
          heard_at = excluded.heard_at,
          number = c.number + 1
        """;

    /// <summary>A line of a call that is over by now is not kept.</summary>
    public const string Captions = """
        insert into captions (call_id, number, team_id, person_id, at, speaker, text)
        select u.* from unnest($1, $2, $3, $4, $5, $6, $7) as u(call_id, number, team_id, person_id, at, speaker, text)
        join calls c on c.id = u.call_id and c.seconds is null
        on conflict do nothing
        """;

    public const string Outcomes =
        "update calls c set outcome = u.outcome from unnest($1, $2) as u(id, outcome) where c.id = u.id";

    public const string Tips = """
        insert into tips (call_id, team_id, person_id, called_at, rule, fate, followed, next, helpful)
        select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    /// <summary>Nobody takes the place of a moment of another rep.</summary>
    public const string Moment = """
        insert into moments as m (id, team_id, person_id, call_id, at, title, turns, note, asks_for_help, sound, shared_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (id) do update set
          title = excluded.title, turns = excluded.turns, note = excluded.note, asks_for_help = excluded.asks_for_help, sound = excluded.sound,
          shared_at = excluded.shared_at, withdrawn_at = null
        where m.person_id = excluded.person_id
        """;

    /// <summary>Only into a session of the rep's own, and each try once.</summary>
    public const string Drill = """
        insert into drill_tries (id, team_id, person_id, session_id, line, text, marks, sound, said_at)
        select $1, $2, $3, $4, $5, $6, $7, $8::bytea, $9 from sessions s where s.id = $4 and s.person_id = $3
        on conflict do nothing
        """;

    /// <summary>As <see cref="Withdrawal"/> does it: what was said of the moment goes with it.</summary>
    public const string Withdrawn = """
        with gone as (
          update moments m set turns = '[]', note = null, sound = null, title = '', asks_for_help = false, withdrawn_at = u.at
          from unnest($1, $2, $3) as u(id, person, at) where m.id = u.id and m.person_id = u.person
          returning m.id),
        comments as (delete from comments c using gone where c.moment_id = gone.id),
        chosen as (delete from session_moments s using gone where s.moment_id = gone.id)
        delete from examples e using gone where e.moment_id = gone.id
        """;

    /// <summary>An answer to the question whether the rep takes whispers counts for the call; each whisper is answered once.</summary>
    public const string Answers = $"""
        with answered as (
          update whispers w set fate = u.fate from unnest($1, $2, $3) as u(id, person, fate)
          where w.id = u.id and w.person_id = u.person and w.fate is null
          returning w.id, w.call_id, w.team_id, w.from_id, w.text, w.fate),
        opened as (
          update calls c set whispers = case a.fate when '{WhisperFates.Agreed}' then '{WhisperStates.Open}' when '{WhisperFates.Refused}' then '{WhisperStates.Refused}' end, whispers_at = $4, number = c.number + 1
          from answered a where a.text = '' and c.id = a.call_id)
        select id, call_id, team_id, from_id, fate from answered
        """;

    public const string Changed = """
        select c.id, c.number, c.person_id, p.name, c.started_at, c.prospect, c.state, c.heard_at, c.whispers, c.whispers_at, c.seconds is not null, c.team_id
        from calls c join people p on p.id = c.person_id where c.id = any($1)
        """;
}
