using Microsoft.ML.OnnxRuntime;

namespace CallCoach.Speech.Silero;

/// <summary>
/// Silero voice detection, versions 5 and 6: 512 new samples at 16 kHz with the last 64 before them, and a state that goes
/// round. Without those 64 the answers look plausible and are wrong. All buffers are made once.
/// </summary>
internal sealed class SileroVoiceModel : IVoiceModel
{
    private const int Context = 64;
    private const int Window = 512;
    private const int StateSize = 2 * 1 * 128;

    private static readonly long[] InputShape = [1, Context + Window];
    private static readonly long[] StateShape = [2, 1, 128];
    private static readonly long[] OutputShape = [1, 1];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly List<OrtValue> _values = [];
    private readonly float[] _input = Pinned(Context + Window);
    private readonly float[] _output = Pinned(1);
    private readonly float[][] _states = [Pinned(StateSize), Pinned(StateSize)];
    private readonly OrtIoBinding[] _bindings;
    private int _turn;

    public SileroVoiceModel(InferenceSession session)
    {
        _session = session;
        var input = Value(_input, InputShape);
        var output = Value(_output, OutputShape);
        OrtValue[] states = [Value(_states[0], StateShape), Value(_states[1], StateShape)];
        var rate = Value(new long[] { Audio.AudioFrame.SampleRate }, []);
        _bindings = [Bind(input, rate, output, states[0], states[1]), Bind(input, rate, output, states[1], states[0])];
    }

    public int WindowSamples => Window;

    public float SpeechProbability(ReadOnlySpan<float> window)
    {
        if (window.Length != Window)
            throw new ArgumentException($"Silero wants {Window} samples, not {window.Length}.", nameof(window));

        _input.AsSpan(Window, Context).CopyTo(_input);
        window.CopyTo(_input.AsSpan(Context));
        _session.RunWithBinding(_run, _bindings[_turn]);
        _turn ^= 1;
        return _output[0];
    }

    public void Reset()
    {
        Array.Clear(_input);
        Array.Clear(_states[0]);
        Array.Clear(_states[1]);
        _turn = 0;
    }

    public void Dispose()
    {
        foreach (var binding in _bindings)
            binding.Dispose();
        foreach (var value in _values)
            value.Dispose();
        _run.Dispose();
    }

    // The state written by one run is read by the next: two bindings take turns, and nothing is copied.
    private OrtIoBinding Bind(OrtValue input, OrtValue rate, OrtValue output, OrtValue stateBefore, OrtValue stateAfter)
    {
        var binding = _session.CreateIoBinding();
        binding.BindInput("input", input);
        binding.BindInput("sr", rate);
        binding.BindInput("state", stateBefore);
        binding.BindOutput("output", output);
        binding.BindOutput("stateN", stateAfter);
        return binding;
    }

    private OrtValue Value<T>(T[] buffer, long[] shape)
        where T : unmanaged
    {
        var value = OrtValue.CreateTensorValueFromMemory(buffer, shape);
        _values.Add(value);
        return value;
    }

    private static float[] Pinned(int length) => GC.AllocateArray<float>(length, pinned: true);
}
