using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Web;

namespace CallCoach;

/// <summary>Lets the page of a call play what is kept of its sound, whether or not the API of calls is on.</summary>
internal sealed class PlayedSound(KeptSounds sounds) : ICallSound
{
    public IReadOnlyList<SoundPiece> Of(string call) =>
        [.. sounds.Of(call).Select(piece => new SoundPiece($"/calls/{call}/sound/{piece.Name}", piece.From))];

    /// <summary>Answers a page that asks for a piece, in any range of bytes.</summary>
    public IResult Open(string call, string piece)
    {
        try
        {
            return sounds.OpenRead(call, piece) is { } sound
                ? Results.Stream(sound, KeptSounds.ContentType, enableRangeProcessing: true)
                : Results.NotFound();
        }
        catch (AudioException wrong)
        {
            return Results.Problem(wrong.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }
}
