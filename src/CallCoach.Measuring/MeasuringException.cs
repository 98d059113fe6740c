namespace CallCoach.Measuring;

/// <summary>A measurement can't be made: data are missing or broken, a program can't be run. The message says what to do.</summary>
public sealed class MeasuringException : Exception
{
    public MeasuringException()
    {
    }

    public MeasuringException(string message)
        : base(message)
    {
    }

    public MeasuringException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
