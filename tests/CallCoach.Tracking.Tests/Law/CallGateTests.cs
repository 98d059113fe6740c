using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Tests.Law;

public sealed class CallGateTests
{
    [Fact]
    public void A_call_in_hours_is_granted() => Assert.True(Check(Some.Lead(), Some.Now).IsGranted);

    [Fact]
    public void Too_early_says_when_it_opens_there()
    {
        var permission = Check(Some.Lead("(415) 555-0142", "CA"), Some.Now.Minus(Duration.FromHours(2)));

        Assert.Equal((CallBlock.LegalHours, "Outside legal hours: opens 9:00 am their time."), (permission.Block, permission.Reason));
        Assert.Equal(Some.At(2026, 11, 17, 9, 0, "America/Los_Angeles"), permission.OpensAt);
    }

    [Fact]
    public void An_asked_for_call_may_leave_the_teams_hours_but_never_the_law()
    {
        var evening = Some.At(2026, 11, 17, 19);

        Assert.Equal(CallBlock.TeamHours, Check(Some.Lead(), evening).Block);
        Assert.True(Check(Some.Lead(), evening, isAsked: true).IsGranted);
        Assert.Equal(CallBlock.LegalHours, Check(Some.Lead(), Some.At(2026, 11, 17, 21), isAsked: true).Block);
    }

    [Fact]
    public void What_the_law_alone_says_of_the_hours_leaves_out_those_of_the_team()
    {
        var gate = Some.Gate();
        var lead = Some.Lead();

        Assert.Null(gate.ClosedByLaw(lead, lead.Numbers[0], Some.At(2026, 11, 17, 19).ToInstant()));
        Assert.StartsWith("Outside legal hours: opens ", gate.ClosedByLaw(lead, lead.Numbers[0], Some.At(2026, 11, 17, 21).ToInstant()), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_zones_must_allow_where_address_and_number_disagree()
    {
        var lead = Some.Lead("(305) 555-0142", "CA");

        Assert.Equal(CallBlock.LegalHours, Check(lead, Some.At(2026, 11, 17, 7, 30, "America/Los_Angeles"), isAsked: true).Block);
        Assert.Equal(CallBlock.LegalHours, Check(lead, Some.At(2026, 11, 17, 20, 30), isAsked: true).Block);
        Assert.True(Check(lead, Some.At(2026, 11, 17, 12), isAsked: true).IsGranted);
    }

    [Fact]
    public void A_suppressed_person_is_never_granted_on_any_number()
    {
        var lead = Some.Lead() with { Numbers = [Some.Number(), Some.Number("(212) 555-0143")] };
        var suppressions = new Suppressions(Suppressions.ForRemoval(lead, "take me off your list", Some.Now.ToInstant(), "call", wholeCompany: true), "salt");
        var colleague = Some.Lead("(212) 555-0199", id: 2);

        foreach (var number in lead.Numbers)
            Assert.Equal(CallBlock.DoNotCall, Some.Gate(suppressions).Check(new CallRequest(lead, number, [], Some.Now.ToInstant(), IsAsked: true)).Block);
        Assert.Equal(CallBlock.DoNotCall, Some.Gate(suppressions).Check(new CallRequest(colleague, colleague.Numbers[0], [], Some.Now.ToInstant(), IsAsked: true)).Block);
    }

    [Fact]
    public void An_erased_person_stays_suppressed_by_a_hash()
    {
        var number = Some.Number();
        var salted = new Suppressions([], "salt");
        var suppressions = new Suppressions([new Suppression(Guid.NewGuid(), "erased", Some.Now.ToInstant(), "admin") { NumberHash = salted.HashOf(number.Number) }], "salt");

        Assert.NotNull(suppressions.Find(number.Number, Some.Now.ToInstant()));
        Assert.Null(suppressions.Find(Some.Number("(212) 555-0143").Number, Some.Now.ToInstant()));
    }

    [Fact]
    public void Three_calls_in_a_day_are_all_that_florida_allows()
    {
        var lead = Some.Lead("(305) 555-0142", "FL");
        Attempt[] attempts = [Some.Missed(Some.At(2026, 11, 17, 8)), Some.Missed(Some.At(2026, 11, 17, 9)), Some.Missed(Some.At(2026, 11, 17, 10))];

        var permission = Some.Gate().Check(new CallRequest(lead, lead.Numbers[0], attempts, Some.Now.ToInstant(), IsAsked: true));

        Assert.Equal(CallBlock.LegalCap, permission.Block);
        Assert.Equal(Some.At(2026, 11, 18, 8), permission.OpensAt);
    }

    [Fact]
    public void The_team_calls_once_a_day_and_three_times_a_week()
    {
        var lead = Some.Lead();
        Attempt[] today = [Some.Missed(Some.At(2026, 11, 17, 9))];
        Attempt[] week = [Some.Missed(Some.At(2026, 11, 12, 9)), Some.Missed(Some.At(2026, 11, 13, 9)), Some.Missed(Some.At(2026, 11, 16, 9))];

        Assert.Equal(CallBlock.TeamCap, Some.Gate().Check(new CallRequest(lead, lead.Numbers[0], today, Some.Now.ToInstant(), IsAsked: false)).Block);
        Assert.Equal(CallBlock.TeamCap, Some.Gate().Check(new CallRequest(lead, lead.Numbers[0], week, Some.Now.ToInstant(), IsAsked: false)).Block);
        Assert.True(Some.Gate().Check(new CallRequest(lead, lead.Numbers[0], today, Some.Now.ToInstant(), IsAsked: true)).IsGranted);
    }

    [Fact]
    public void A_refusal_in_france_is_sixty_days_of_silence()
    {
        var lead = Some.Lead("01 42 68 53 00", null, "FR");
        var now = Some.At(2026, 11, 17, 11, 0, "Europe/Paris");
        Attempt[] refused = [Some.Talk(Some.At(2026, 10, 1, 11, 0, "Europe/Paris"), Rating.Cold, OutcomeReason.NotInterested)];

        Assert.Equal(CallBlock.RefusalSilence, Some.Gate().Check(new CallRequest(lead, lead.Numbers[0], refused, now.ToInstant(), IsAsked: false)).Block);
    }

    [Fact]
    public void A_private_person_needs_a_fresh_national_list()
    {
        var lead = Some.Lead() with { IsConsumer = true };
        var now = Some.Now.ToInstant();
        NationalList List(int daysOld, params PhoneNumber[] numbers) => new("US", now - Duration.FromDays(daysOld), numbers.ToHashSet());

        Assert.Equal(CallBlock.ListMissing, Check(lead, Some.Now).Block);
        Assert.Equal(CallBlock.ListMissing, Check(lead, Some.Now, lists: List(32)).Block);
        Assert.Equal(CallBlock.OnNationalList, Check(lead, Some.Now, lists: List(2, lead.Numbers[0].Number)).Block);
        Assert.True(Check(lead, Some.Now, lists: List(2)).IsGranted);
    }

    [Fact]
    public void A_country_without_rows_is_refused_with_what_to_do()
    {
        var lead = Some.Lead("22 86 44 00", null, "NO");

        var permission = Check(lead, Some.At(2026, 11, 17, 11, 0, "Europe/Oslo"));

        Assert.Equal((CallBlock.Locked, "No calling rules for NO yet: an admin adds them first."), (permission.Block, permission.Reason));
    }

    [Fact]
    public void Thanksgiving_is_a_holiday_in_alabama_by_law_and_for_the_team_elsewhere()
    {
        Assert.Equal(CallBlock.Holiday, Check(Some.Lead("(205) 555-0142", "AL"), Some.At(2026, 11, 26, 12), isAsked: true).Block);
        Assert.Equal(CallBlock.Holiday, Check(Some.Lead(), Some.At(2026, 11, 26, 12)).Block);
        Assert.True(Check(Some.Lead(), Some.At(2026, 11, 26, 12), isAsked: true).IsGranted);
    }

    [Fact]
    public void Their_opening_hours_count_unless_they_asked()
    {
        var lead = Some.Lead() with { OpeningHours = WeeklyHours.Parse("mon-fri 12:00-18:00") };

        Assert.Equal((CallBlock.TheirHours, "They are closed: opens 12:00 pm their time."), (Check(lead, Some.Now).Block, Check(lead, Some.Now).Reason));
        Assert.True(Check(lead, Some.Now, isAsked: true).IsGranted);
    }

    [Theory]
    [InlineData("NY", "US-NY", CaptureMode.Notify)]
    [InlineData("CA", "US-NY", CaptureMode.Ask)]
    [InlineData("NY", "US-CA", CaptureMode.Ask)]
    public void Across_borders_the_stricter_side_decides_about_listening(string state, string ownRegion, CaptureMode mode)
    {
        var number = state is "NY" ? "(212) 555-0142" : "(415) 555-0142";
        var lead = Some.Lead(number, state);

        Assert.Equal(mode, Some.Gate().CaptureFor(lead, lead.Numbers[0], Some.Now.ToInstant(), ownRegion));
    }

    [Theory]
    [InlineData(LeadState.Closed, CallBlock.Closed)]
    [InlineData(LeadState.OnHold, CallBlock.OnHold)]
    public void A_lead_that_is_put_away_is_not_called(LeadState state, CallBlock block) => Assert.Equal(block, Check(Some.Lead() with { State = state }, Some.Now).Block);

    private static CallPermission Check(Lead lead, ZonedDateTime at, bool isAsked = false, params NationalList[] lists) =>
        Some.Gate(lists: lists).Check(new CallRequest(lead, lead.Numbers[0], [], at.ToInstant(), isAsked));
}
