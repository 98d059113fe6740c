namespace CallCoach.Models;

/// <summary>A model can't be used: its folder or a file is missing, torn or changed. The message says what to do.</summary>
public sealed class ModelException : Exception
{
    public ModelException()
    {
    }

    public ModelException(string message)
        : base(message)
    {
    }

    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
