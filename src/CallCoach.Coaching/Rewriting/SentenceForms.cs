using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Rewriting;

/// <summary>The forms, the most telling first. Each parses a sentence whole: what stands in no form is not rewritten.</summary>
internal static partial class SentenceForms
{
    // Words that begin a sentence and say nothing, and a first clause that may stand before the one that matters.
    private const string Lead = @"(?:^|^(?:[\w' ,-]+,? (?:and|so)|(?:well|so|look|okay|right|sorry|yes|no|oh|and|but),?) )";
    private const string Bad = @"(?:(?:unfortunately|sadly|regrettably|i'm afraid(?: that)?|i am afraid(?: that)?|the (?:trouble|problem|issue|thing) is(?: that)?|i'm sorry(?: but)?|sorry(?: but)?),? )?";
    private const string Who = @"(?<who>i|we)";
    private const string Cannot = @"(?:just |simply |really )?(?:can't|cannot|can not|won't be able to|couldn't|aren't able to|are not able to|'re not able to)(?: actually| really)?";
    private const string Action = @"(?<do>(?!wait|promise|guarantee|say|tell|be sure)\w+(?:ed |ing | )?[\w' -]*?)";
    private const string Until = @" (?:until|till|til) (?:after )?(?<when>" + Whens.Pattern + ")" + Because;
    private const string Before = @" before (?<when>" + Whens.Pattern + ")" + Because;

    // Why it is so may follow and is left out; a condition may not.
    private const string Because = @"(?:,? (?:mind|so|because|as|since|the|our|it's|we're|i'm|they're)\b(?!.*\b(?:unless|or|if|but|except|only|before|until|till|without)\b)[\w' ,-]*)?";
    private const string Thing = @"(?<what>you|it|they|he|she|that|(?:the|our|your|my) [\w' -]{2,30}?)";

    public static IReadOnlyList<SentenceForm> All { get; } =
    [
        // We can't install until Monday: I can from Monday.
        new(Lead + Bad + Who + " " + Cannot + " " + Action + Until, Rewrite.SayWhatYouCan,
            match => $"{match.Groups["who"]} can {match.Groups["do"]} {Whens.From(match.Groups["when"].Value)}"),
        new(Lead + Bad + Who + " " + Cannot + " " + Action + Before, Rewrite.SayWhatYouCan,
            match => $"{match.Groups["who"]} can {match.Groups["do"]} {Whens.At(match.Groups["when"].Value)}"),
        new(Lead + Bad + @"(?<what>it|they|that|he|she|(?:the|our|your|my) [\w' -]{2,30}?) (?:won't|will not) be (?<state>ready|in|back|available|here|done|finished|open|with you|fixed)(?: again)? (?:until|till|before) (?<when>" + Whens.Pattern + ")",
            Rewrite.SayWhatYouCan, match => $"{match.Groups["what"]} will be {match.Groups["state"]} {Whens.At(match.Groups["when"].Value)}"),
        new(Lead + Bad + @"(?<what>it|that|he|she|(?:the|our|your|my) [\w' -]{2,30}?) (?:isn't|is not) (?<state>available|ready|open|due|out|in|back)(?: again)? (?:until|till|before) (?<when>" + Whens.Pattern + ")",
            Rewrite.SayWhatYouCan, match => $"{match.Groups["what"]} is {match.Groups["state"]} {Whens.From(match.Groups["when"].Value)}"),
        new(Lead + @"(?:[\w' ,-]*?(?:,|and|but|so) )?" + Bad + @"(?<what>it|that|they|we)(?<be>'s|'re| is| are) (?:all )?(?<state>sold out|out of stock|unavailable|closed|fully booked|booked up|booked solid) (?:until|till) (?<when>" + Whens.Pattern + ")",
            Rewrite.SayWhatYouCan, match => $"{match.Groups["what"]}{match.Groups["be"]} {Opposite(match.Groups["state"].Value)} {Whens.From(match.Groups["when"].Value)}"),

        // We don't have grey until May: we have grey from May. It won't ship before Friday: it will ship on Friday. The slot isn't until May: it is in May.
        new(Lead + Bad + @"(?<who>i|we|they) (?:don't|do not) (?<do>(?:have|open|start|ship|deliver|run|offer|stock|sell|fit|install|come|go)\b[\w' -]*?)" + Until, Rewrite.SayWhatYouCan,
            match => $"{match.Groups["who"]} {match.Groups["do"]} {Whens.From(match.Groups["when"].Value)}"),
        new(Lead + Bad + Thing + @" (?:won't|will not) (?<do>(?:have|get|ship|start|arrive|come|land|open|go out|leave|reach|finish)\b[\w' -]*?) (?:until|till|before) (?<when>" + Whens.Pattern + ")" + Because, Rewrite.SayWhatYouCan,
            match => $"{match.Groups["what"]} will {match.Groups["do"]} {Whens.At(match.Groups["when"].Value)}"),
        new(Lead + @"(?:[\w' ,-]*?,? (?:and|so),? )?" + Bad + @"(?<what>(?:the|our|your|my) [\w' -]{2,30}?) (?:isn't|is not) (?:until|till|before) (?<when>" + Whens.Pattern + ")" + Because, Rewrite.SayWhatYouCan,
            match => $"{match.Groups["what"]} is {Whens.At(match.Groups["when"].Value)}"),

        // We don't have X, but we have Y: we have Y. I can't do nineteen but I can do twenty: I can do twenty.
        new(@"^.*(?:can't|cannot|don't|do not|doesn't|won't|haven't|couldn't|isn't)\b.*?,? (?:but|although|though) (?<good>(?!.*\b(?:have|need) to\b)(?:i|we|it|they|you|our [\w'-]+|the [\w'-]+)(?:'ll|'ve|'s)? (?:can|could|do|does|have|will|got|work|works|offer|make|cover|covers|run|runs|sell|fit)\b[\w' ,-]*)",
            Rewrite.LeadWithWhatWorks, match => match.Groups["good"].Value),

        // It won't cover labour, only panels: it will cover panels.
        new(Lead + Bad + @"(?<what>(?:it|that|they|we|i|(?:the|our|your) [\w' -]{2,30}?)) (?<no>won't|can't|cannot|don't) (?<do>\w+) [\w' -]{2,30}?,? only (?<good>[\w' -]{2,40})", Rewrite.SayWhatYouCan,
            match => $"{match.Groups["what"]} {Will(match.Groups["no"].Value)}{match.Groups["do"]} {match.Groups["good"]}"),
        new(Lead + Bad + @"(?<what>(?:it|that|(?:the|our|your) [\w' -]{2,30}?)) doesn't (?<do>work|run|fit) (?<on>on|with|in) older (?<thing>[\w' -]{2,30})", Rewrite.SayWhatYouCan,
            match => $"{match.Groups["what"]} {match.Groups["do"]}s {match.Groups["on"]} newer {match.Groups["thing"]}"),

        // You must X or we won't Y: we'll Y once you X. You have to X first, then I can Y: I can Y once you X.
        new(@"^(?:so |well |and )?you(?:'ll|'d)? (?:must|have to|need to) (?<step>(?!commit|decide|pay|act|be |.* by )[\w' -]{2,50}?)(?: first)?,? (?:or|or else|otherwise) (?<who>i|we) (?<no>won't|can't|cannot) (?<do>[\w' -]{2,40})", Rewrite.SayWhatYouCan,
            match => $"{match.Groups["who"]}{(match.Groups["no"].Value.StartsWith("won", StringComparison.OrdinalIgnoreCase) ? "'ll" : " can")} {match.Groups["do"]} once you {match.Groups["step"]}"),
        new(@"^(?:so |well |and )?you(?:'ll|'d)? (?:must|have to|need to) (?<step>(?!commit|decide|pay|act|be |.* by )[\w' -]{2,50}?) first,? (?:and )?(?:then )?(?<who>i|we)(?: can|'ll|'ll be able to) (?<do>[\w' -]{2,40})", Rewrite.SayWhatYouCan,
            match => $"{match.Groups["who"]} can {match.Groups["do"]} once you {match.Groups["step"]}"),
        new(@"^(?:(?:so|well|and),? )?you(?:'ll|'d)? (?:must|have to|need to) (?<step>(?!commit|decide|pay|act|be |.* by )[\w' -]{2,40}?) first", Rewrite.SayWhatYouCan,
            match => $"the first step is to {match.Groups["step"]}"),
        new(@"^(?:[\w' ,-]*?,? (?:and|but|so) )?you(?:'ll|'d| would| will)? (?:just )?(?:have|need) to (?:come|go|pop) (?<where>(?:to|into|by) (?:our|the|my) [\w' -]{2,30}?) to (?<do>\w+[\w' ]{0,20})", Rewrite.SayWhatYouCan,
            match => $"you can {match.Groups["do"]} at {match.Groups["where"].Value.Split(' ', 2)[1]}"),
        new(@"^(?:(?:so|well|and|um|uh),? )?you(?:'ll|'d| would| will)? (?:just )?(?:have|need) to (?<do>(?:ask|ring|call|email|speak to|talk to|contact|fill in|fill out|send|register|sign in|log in|go through|apply|book)\b(?!.*\b(?:yourself|or|and|by|before|today|now|first|if)\b)[\w' -]{0,40})", Rewrite.SayWhatYouCan,
            match => $"the quickest way is to {match.Groups["do"]}"),

        // Not knowing is honest; finding out helps.
        new(@"^(?:(?:um|uh|well|sorry|honestly|so),? )?i (?:don't|do not) know (?<what>(?:how|what|when|where|which|who|whether|if) (?!you|this is)[\w' -]{4,45}?)(?:, [\w' ,-]*)?", Rewrite.SayWhatYouCan,
            match => $"I'll find out {match.Groups["what"]}"),
        new(Lead + Bad + @"i (?:don't|do not) have (?<what>(?:those|the|that|your|these) [\w' -]{2,25}?) (?:in front of me|to hand|here|on me|with me|handy)(?:, [\w' ,-]*)?", Rewrite.SayWhatYouCan,
            match => $"let me get {match.Groups["what"]}"),

        // Praise, but Z: praise, and Z.
        new(@"^(?<praise>(?:(?:that's|it's|what) an? )?(?:great|lovely|nice|good|terrific|beautiful|brilliant|smart|your [\w' ]{2,20} (?:is|are|looks?) (?:great|lovely|terrific|brilliant|beautiful|impressive|excellent))\b[\w' ]*(?:, [\w]+)?),? but,? (?:um,? |uh,? )?(?<rest>(?:your|those|the|you|it)[\w' -]{4,60})", Rewrite.SayWhatYouCan,
            match => $"{match.Groups["praise"]}, and {match.Groups["rest"]}"),

        // Unfortunately, or I'm afraid, and a fact: the fact.
        new(@"^(?:[\w' ]{2,25},? (?:and|but|so),? )?(?:unfortunately|sadly|regrettably|i'm afraid(?: that)?),? (?<fact>(?:(?:the|our|your|my|it|it's|we|we're|i|i'm|they|that|that's|this|" + @"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?)\b)[\w' -]{4,60}?)(?:, (?:i think|so|and|but)\b.*)?", Rewrite.SayItPlainly,
            match => OneFact(match.Groups["fact"].Value)),
        new(@"^(?<fact>(?:the|our|your|it|it's|we|we're|they|that|that's|this)\b[\w' -]{4,60}?),? (?:unfortunately|sadly|i'm afraid)", Rewrite.SayItPlainly,
            match => OneFact(match.Groups["fact"].Value)),
    ];

    /// <summary>Without punctuation two sentences may run into one: a fact has one verb.</summary>
    private static string? OneFact(string fact) => Verbs().Count(fact) > 1 || NoFact().IsMatch(fact) ? null : fact;

    private static string Opposite(string state) => state.ToLowerInvariant() switch
    {
        "closed" => "open",
        "fully booked" or "booked up" or "booked solid" => "free",
        _ => "available",
    };

    private static string Will(string no) => no.ToLowerInvariant() switch
    {
        "won't" => "will ",
        "don't" => "",
        _ => "can ",
    };

    [GeneratedRegex(@"\b(?:is|are|was|were|will|can|has|have|had|takes?|goes|comes)\b|'(?:s|re|ll|ve)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Verbs();

    /// <summary>Bad news stays bad news when the word before it is dropped, and a price that rises is a threat.</summary>
    [GeneratedRegex(@"\b(?:gone|full|taken|dropped|missed|closed|ended|stopped|dead|too|old|ran out|run out|reject\w*|declin\w*|outside|stuffed|broken|down|delay\w*|cost(?:s|ing)?|lose|losing|over|lapsed|cancel\w*|goes up|expired?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex NoFact();
}
