namespace CallCoach.Coaching.Rewriting;

/// <summary>The rep's own sentence, turned to what works.</summary>
/// <param name="Text">At most 12 words, a whole sentence.</param>
/// <param name="Headline">What was done with it.</param>
internal sealed record Rewrite(string Text, string Headline)
{
    public const string LeadWithWhatWorks = "Lead with what works.";
    public const string SayItPlainly = "Say the fact, plainly.";
    public const string SayWhatYouCan = "Say what you can do.";
}
