using CallCoach.Contracts;

namespace CallCoach;

/// <summary>A call as lines that are read aloud well: whole words, no drawing, nothing that changes afterwards.</summary>
internal sealed class TipLines(Terminal terminal, bool withCaptions)
{
    public void Print(CallMessage message)
    {
        if (LineOf(message.Payload) is { } line)
            terminal.Line(line);
    }

    private string? LineOf(CallPayload payload) => payload switch
    {
        CallStartedPayload => "The call began.",
        TipShownPayload tip => $"{ToneOf(tip.Tone)}: {TipWords.Of(tip)}",
        CaptionPayload { IsFinal: true, Text.Length: > 0 } caption when withCaptions =>
            $"{(caption.Speaker is "rep" ? "You" : "Prospect")}: {caption.Text}",
        SoundLostPayload lost => $"Not heard for {lost.To - lost.From:0} seconds: {(lost.Speaker is "rep" ? "you" : "the prospect")}.",
        CallEndedPayload ended => $"The call is over: {ended.Outcome}. {ended.Reason}",
        _ => null,
    };

    private static string ToneOf(string tone) => tone switch
    {
        "next-step" => "Next step",
        "nudge" => "Tip",
        "praise" => "Well done",
        "stop" => "Stop",
        "legal" => "Needed by law",
        _ => "Tip",
    };
}
