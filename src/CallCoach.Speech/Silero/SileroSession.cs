using CallCoach.Models;
using Microsoft.ML.OnnxRuntime;

namespace CallCoach.Speech.Silero;

/// <summary>The Silero weights, loaded once and shared by the voice models of all tracks.</summary>
internal sealed class SileroSession : IDisposable
{
    public const string Model = "silero-vad";
    public const string File = "silero_vad.onnx";

    private static readonly string[] Inputs = ["input", "sr", "state"];
    private static readonly string[] Outputs = ["output", "stateN"];

    private readonly InferenceSession _session;

    /// <exception cref="ModelException">The file is missing or torn.</exception>
    /// <exception cref="SpeechException">The file is another graph, or ONNX Runtime does not load.</exception>
    public SileroSession(ModelFiles models)
    {
        _session = Open(models.Verified(Model, File));
        RefuseOtherGraphs(_session);
    }

    /// <summary>A voice model of its own for one track.</summary>
    public SileroVoiceModel CreateModel() => new(_session);

    public void Dispose() => _session.Dispose();

    // One window takes 0.07 ms on one thread: more threads, or one that spins, only take time from the recogniser.
    private static InferenceSession Open(string path)
    {
        try
        {
            using var options = new SessionOptions
            {
                IntraOpNumThreads = 1,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
            };
            options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
            options.AddSessionConfigEntry("session.set_denormal_as_zero", "1");
            return new InferenceSession(path, options);
        }
        catch (Exception failure) when (failure is OnnxRuntimeException or DllNotFoundException or TypeInitializationException)
        {
            throw new SpeechException(
                $"Voice detection can't start: ONNX Runtime does not load {path}. Run \"callcoach doctor\" to see what is missing.", failure);
        }
    }

    // Versions before 5 carry their state as "h" and "c": they would load, and hear almost nothing.
    private static void RefuseOtherGraphs(InferenceSession session)
    {
        var inputs = session.InputNames.Order(StringComparer.Ordinal);
        var outputs = session.OutputNames.Order(StringComparer.Ordinal);
        if (inputs.SequenceEqual(Inputs, StringComparer.Ordinal) && outputs.SequenceEqual(Outputs, StringComparer.Ordinal))
            return;

        var found = string.Join(", ", session.InputNames.Concat(session.OutputNames));
        session.Dispose();
        throw new SpeechException(
            $"{File} is not a Silero graph of version 5 or 6: it has {found}, and must have input, state, sr, output, stateN. "
            + $"Restore models/{Model} with \"git checkout\", or fetch it again with \"callcoach models pull {Model}\".");
    }
}
