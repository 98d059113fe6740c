namespace CallCoach.Coaching;

/// <summary>Numbers drawn from a seed (xorshift64*): the same on every machine and version.</summary>
internal sealed class Lots(int seed)
{
    private ulong _state = ((ulong)(uint)seed * 0x9E3779B97F4A7C15) | 1;

    public int Next(int below)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1D >> 33) % (ulong)below);
    }
}
