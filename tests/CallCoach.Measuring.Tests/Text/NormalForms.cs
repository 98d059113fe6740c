namespace CallCoach.Measuring.Tests.Text;

/// <summary>Texts and what the normaliser of the openai-whisper package makes of them, printed by that package and trimmed.</summary>
internal static class NormalForms
{
    public static TheoryData<string, string> Contractions => new()
    {
        { "I can't, I won't, and I ain't.", "i can not i will not and i aint" },
        { "Let's see what y'all wanna do", "let us see what you all want to do" },
        { "She's been here and he'd gone", "she has been here and he had gone" },
        { "It's done, he'd done it, she's got it", "it is done he had done it she has got it" },
        { "They're sure we'll say they've won", "they are sure we will say they have won" },
        { "I'm sure you'd know", "i am sure you would know" },
        { "I'ma call, imma text", "i am going to call i am going to text" },
        { "He woulda, coulda, shoulda", "he would have could have should have" },
        { "ma'am, we're closed", "madam we are closed" },
        { "don't isn't wouldn't didn't", "do not is not would not did not" },
        { "That 's a blank before", "that is a blank before" },
        { "Jordan's crew doesn't mind", "jordan is crew does not mind" },
        { "rock 'n' roll", "rock n roll" },
        { "o'clock", "0 clock" },
    };

    public static TheoryData<string, string> Titles => new()
    {
        { "Mr. Park visited Assoc. Prof. Kim Jr.", "mister park visited associate professor kim junior" },
        { "Mrs. Lee and Dr. Ono on St. James St.", "missus lee and doctor ono on saint james saint" },
        { "The sales rep called Gov. Hill", "the sales representative called governor hill" },
        { "Rev. Gray, Esq.", "reverend gray esquire" },
        { "Lt. Col. Ray", "lieutenant colonel ray" },
    };

    public static TheoryData<string, string> HesitationSounds => new()
    {
        { "Um, unfortunately we can't sync with every calendar.", "unfortunately we can not sync with every calendar" },
        { "Uh, hi. Hmm. Sorry, who's this?", "hi sorry who is this" },
        { "Mhm, mm, mmm.", "" },
        { "umbrella and hummus stay", "umbrella and hummus stay" },
        { "er and erm stay", "er and erm stay" },
    };

    public static TheoryData<string, string> Numbers => new()
    {
        { "three fifteen", "315" },
        { "forty five", "45" },
        { "two", "2" },
        { "thirty one", "31" },
        { "nineteen ninety nine", "1999" },
        { "twenty nineteen", "2019" },
        { "five twenty four", "524" },
        { "two hundred and ten", "210" },
        { "two hundred ten", "210" },
        { "a hundred and six", "a 106" },
        { "one hundred twenty three thousand four hundred and fifty six", "123456" },
        { "three million", "3000000" },
        { "two point five million", "2500000" },
        { "one oh one", "101" },
        { "double oh seven", "007" },
        { "nine double one", "911" },
        { "triple two", "222" },
        { "zero point five", "0.5" },
        { "four one five five five five", "415555" },
        { "seven hundred", "700" },
        { "ten thirty", "1030" },
        { "six a.m.", "6 a m" },
        { "One of us saw one", "one of us saw one" },
        { "the ones we like", "the ones we like" },
        { "three and a half hours", "3.5 hours" },
        { "an hour and a half", "an hour and a half" },
        { "three and a half million", "3500000" },
        { "one million and one", "1000001" },
        { "twenty-four seven", "247" },
        { "sixteen hundred", "1600" },
        { "two thousand and twenty six", "2026" },
        { "thousand", "1000" },
        { "five and six", "5 and 6" },
        { "point of sale", "point of sale" },
        { "point five", ".5" },
        { "b747", "b 747" },
        { "10km", "10 km" },
        { "1,000,000 people", "1000000 people" },
        { "1,2,3", "12 3" },
        { "3.14 and 3 point 14", "3.14 and 3.14" },
        { "and a half", "" },
        { "007", "7" },
        { "RC232", "rc 232" },
        { "hundreds of thousands", "100s of 1000s" },
        { "nineteen fifties", "1950s" },
        { "in the sixties", "in the 60s" },
        { "ten 4", "10 4" },
        { "0 point 5", ".5" },
        { "half past two", "half past 2" },
        { "two and three quarters", "2 and 3 quarters" },
        { "five hundred forty eight point two", "548.2" },
    };

    public static TheoryData<string, string> Ordinals => new()
    {
        { "Tuesday is the fifth", "tuesday is the 5th" },
        { "first", "1st" },
        { "thirty first", "31st" },
        { "the second and the third", "the 2nd and the 3rd" },
        { "eighth and nineth", "8th and 9th" },
        { "twenty sixth of August", "26th of august" },
        { "one hundredth", "100th" },
        { "two thousandth", "2000th" },
        { "10 th", "10th" },
        { "21st", "21st" },
        { "the twelfth at noon", "the 12th at noon" },
    };

    public static TheoryData<string, string> Money => new()
    {
        { "two dollars and seventy cents", "$2.70" },
        { "$20 million", "$20000000" },
        { "twenty pounds", "£20" },
        { "$0.36", "¢36" },
        { "three euros and sixty five cents", "€3.65" },
        { "€52.4 million", "€52400000" },
        { "200 thousand dollars", "$200000" },
        { "fifteen cents", "¢15" },
        { "five hundred dollars a month", "$500 a month" },
        { "the dollar", "the dollar" },
        { "£1,250.50", "£1250.50" },
        { "ninety nine dollars ninety nine cents", "$99.99" },
    };

    public static TheoryData<string, string> PercentAndSigns => new()
    {
        { "ninety percent", "90%" },
        { "seventy six per cent", "76%" },
        { "a hundred percent perfect", "a 100% perfect" },
        { "100%", "100%" },
        { "percent of", "percent of" },
        { "per month", "per month" },
        { "minus 500", "-500" },
        { "positive twenty thousand", "+20000" },
        { "plus one", "+one" },
        { "minus the fee", "minus the fee" },
        { "5 % off", "5 off" },
        { "-7 degrees", "7 degrees" },
    };

    public static TheoryData<string, string> BritishSpelling => new()
    {
        { "the colour of the centre", "the color of the center" },
        { "we organise and realise", "we organize and realize" },
        { "cancelled travelling programme", "canceled traveling program" },
        { "licence and practise", "license and practice" },
        { "grey cheque", "gray check" },
        { "favourite neighbours apologise", "favorite neighbors apologize" },
        { "catalogue", "catalog" },
        { "mobilisation", "mobilization" },
    };

    public static TheoryData<string, string> LettersAndMarks => new()
    {
        { "café naïve São Paulo", "cafe naive sao paulo" },
        { "Ångström, straße, œuvre, Łódź", "angstrom strasse oeuvre lodz" },
        { "“Quoted” — and dashed… text", "quoted and dashed . text" },
        { "[music] hello (laughs) there <noise>", "hello there" },
        { "half ½ and x²", "half one 2 and x 2" },
        { "A&B #1 e-mail @home", "a b one e mail home" },
        { "e.g. U.S.A. No. 5.", "e g u s a no 5" },
        { "  two   blanks  ", "2 blanks" },
        { "😀 fine", "fine" },
        { "ﬁne print", "fine print" },
        { "Brooklyn™", "brooklynTM" },
    };

    public static TheoryData<string, string> Nothing => new()
    {
        { "", "" },
        { "...", "." },
        { "(whispers)", "" },
        { "Um.", "" },
    };
}
