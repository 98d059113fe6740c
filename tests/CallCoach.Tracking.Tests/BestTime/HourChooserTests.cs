using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Tests.BestTime;

public sealed class HourChooserTests
{
    private static readonly BestTimeOptions Options = new();
    private static readonly LocalDate Today = new(2026, 11, 17);
    private static readonly int[] Hours = [.. Enumerable.Range(8, 12)];

    [Fact]
    public void The_choice_repeats_for_a_lead_and_a_day()
    {
        var model = BestTimeModel.Fit([], Today, Options);

        Assert.Equal(HourChooser.Choose(model, Options, Some.Lead(), Today, Hours), HourChooser.Choose(model, Options, Some.Lead(), Today, Hours));
    }

    [Fact]
    public void Hours_that_are_over_change_nothing_about_the_rest()
    {
        var model = BestTimeModel.Fit([], Today, Options);
        foreach (var lead in Leads(200))
        {
            var choice = HourChooser.Choose(model, Options, lead, Today, Hours)!;
            Assert.Equal(choice, HourChooser.Choose(model, Options, lead, Today, [.. Hours.Where(hour => hour >= choice.Hour)]));
        }
    }

    [Fact]
    public void About_one_plan_in_ten_explores() => Assert.InRange(Choices().Count(choice => choice.IsExploring), 150, 250);

    [Fact]
    public void The_better_hour_is_taken_more_often()
    {
        var good = Hours.SelectMany(hour => Enumerable.Range(0, 150).Select(at => new DialSample("landscaping", Today, hour, 1, at % (hour == 16 ? 3 : 12) == 0)));
        var choices = Choices(BestTimeModel.Fit(good, Today, Options));

        Assert.InRange(choices.Count(choice => choice.Hour == 16), 1500, 2000);
    }

    [Fact]
    public void Without_an_allowed_hour_there_is_no_choice() => Assert.Null(HourChooser.Choose(BestTimeModel.Fit([], Today, Options), Options, Some.Lead(), Today, []));

    private static HourChoice[] Choices(BestTimeModel? model = null)
    {
        model ??= BestTimeModel.Fit([], Today, Options);
        return [.. Leads(2000).Select(lead => HourChooser.Choose(model, Options, lead, Today, Hours)!)];
    }

    private static IEnumerable<Lead> Leads(int count) => Enumerable.Range(1, count).Select(id => new Lead(new LeadId(new Guid(id, 0, 0, new byte[8])), "landscaping"));
}
