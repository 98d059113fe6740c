namespace CallCoach.Coaching.Phrases;

/// <summary>Which kind of wording each category of the phrase files belongs to.</summary>
internal static class PhraseKinds
{
    public static string OfCategory(string category) => category switch
    {
        "refusal" or "bad_news" or "blame" or "dismissive" or "gloom" or "profanity" or "pain_word" => "negative",
        "contradiction" or "argue_after_no" or "competitor" or "negative_question" => "argumentative",
        "absolute" => "hype",
        "fear" => "pressure",
        "hedge" or "self_doubt" or "apology" => "hedging",
        _ => throw new FormatException($"negatives.json has a category that no kind of wording knows: {category}."),
    };

    public static string OfGroup(string group) => group switch
    {
        "hype" => "hype",
        "pressure" => "pressure",
        _ => "scripted",
    };
}
