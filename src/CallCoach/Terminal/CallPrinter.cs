using CallCoach.Contracts;
using Spectre.Console;

namespace CallCoach;

/// <summary>Prints a call as it happens: what both sides said, tips, and at the end how it went.</summary>
internal sealed class CallPrinter(Terminal terminal)
{
    private static readonly Style Rep = new(Color.SteelBlue1);
    private static readonly Style Prospect = new(Color.LightSalmon3);
    private static readonly Style Tip = new(decoration: Decoration.Bold);
    private static readonly Style Aside = new(Color.Grey);

    private readonly SummaryLines _summary = new();

    public void Print(CallMessage message)
    {
        _summary.TakeIn(message);
        var at = CallTime.Of(message.At);
        switch (message.Payload)
        {
            case CaptionPayload { IsFinal: true, Text.Length: > 0 } caption:
                terminal.Line($"{CallTime.Of(caption.Start)}  {SideOf(caption.Speaker),-8}  {caption.Text}", StyleOf(caption.Speaker));
                break;
            case TipShownPayload tip:
                terminal.Line($"{at}  TIP       {TipWords.Of(tip)}", Tip);
                break;
            case SoundLostPayload lost:
                terminal.Line($"{at}  {SideOf(lost.Speaker),-8}  [not heard for {lost.To - lost.From:0.0} s]", Aside);
                break;
            case SettingsPayload settings when message.Number > 2: // what a call begins with needs no word
                terminal.Line($"{at}  {SettingsWords.Of(settings)}", Aside);
                break;
            case CallEndedPayload:
                terminal.Line();
                foreach (var line in _summary.Lines())
                    terminal.Line(line);
                break;
        }
    }

    private static Style StyleOf(string speaker) => speaker is "rep" ? Rep : Prospect;

    private static string SideOf(string speaker) => speaker is "rep" ? "You" : "Prospect";
}
