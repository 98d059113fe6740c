using Microsoft.ML.OnnxRuntime;

namespace CallCoach.Language;

/// <summary>The files of the model, and the runtime session over them.</summary>
internal static class CoachMiniFolder
{
    public static string File(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return System.IO.File.Exists(path)
            ? path
            : throw new LanguageModelException(
                $"The language model is not complete: {path} is missing. Put the folder models/coach-mini of the repository back, or set Language:Model to none to go without it.");
    }

    /// <summary>One thread, no spinning: a call leaves the processor to speech recognition, and a pass takes milliseconds anyway.</summary>
    public static InferenceSession Open(string path)
    {
        using var options = new SessionOptions
        {
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            InterOpNumThreads = 1,
            IntraOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        options.AddSessionConfigEntry("session.set_denormal_as_zero", "1");
        // Keeps 16-bit sums from saturating on processors without VNNI.
        options.AddSessionConfigEntry("session.x64quantprecision", "1");
        try
        {
            return new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException exception)
        {
            throw new LanguageModelException($"{path} is torn or made for another runtime: put the model folder back from the repository.", exception);
        }
    }
}
