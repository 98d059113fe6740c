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

    private SummaryLines _summary = new();

    /// <summary>Takes a message in for the summary, without printing it.</summary>
    public void Remember(CallMessage message)
    {
        if (message.Payload is CallStartedPayload)
            _summary = new SummaryLines();
        _summary.TakeIn(message);
    }

    public void Print(CallMessage message)
    {
        Remember(message);
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
