namespace CallCoach.Tracking.Notes;

/// <summary>A card to write on. Sizes in millimetres, lying down; ruled lines stand 9 mm apart, which suits a pen.</summary>
public sealed record CardSize(string Name, double Width, double Height)
{
    public const double LineGap = 9;

    /// <summary>Wide margins make a hand look calm.</summary>
    public const double Margin = 12;

    public static CardSize A6 { get; } = new("A6", 148, 105);

    public static CardSize UsNote { get; } = new("5 x 7 in", 177.8, 127);

    public static IReadOnlyList<CardSize> All { get; } = [A6, UsNote];

    /// <summary>Lines that fit on one side.</summary>
    public int Lines => (int)((Height - (2 * Margin)) / LineGap);
}
