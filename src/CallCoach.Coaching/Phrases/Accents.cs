namespace CallCoach.Coaching;

/// <summary>
/// Takes accents off Latin letters ("café" is heard as "cafe"). A table, because the program runs without culture data and the
/// platform then decomposes nothing.
/// </summary>
public static class Accents
{
    private const char First = '\u00C0';

    /// <summary>Base letters of U+00C0 to U+017F; ~ where a letter has none.</summary>
    private const string Bases =
        "AAAAAA~CEEEEIIII~NOOOOO~~UUUUY~~aaaaaa~ceeeeiiii~nooooo~~uuuuy~y" +
        "AaAaAaCcCcCcCcDd~~EeEeEeEeEeGgGgGgGgHh~~IiIiIiIiI~~~JjKk~LlLlLl~" +
        "~~~NnNnNn~~~OoOoOo~~RrRrRrSsSsSsSsTtTt~~UuUuUuUuUuUuWwYyYZzZzZz~";

    /// <summary>The letter without its accent, in the case it has; itself if it has none.</summary>
    public static char Fold(char letter)
    {
        var index = letter - First;
        return index >= 0 && index < Bases.Length && Bases[index] is not '~' and var plain ? plain : letter;
    }

    /// <summary>A mark that stands over the letter before it.</summary>
    public static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';
}
