namespace CallCoach.Web;

/// <summary>Knows what sound is kept of a call. Without one in the program, calls are read and not heard.</summary>
public interface ICallSound
{
    /// <summary>The pieces that can be asked for; none where no sound is kept.</summary>
    IReadOnlyList<SoundPiece> Of(string call);
}
