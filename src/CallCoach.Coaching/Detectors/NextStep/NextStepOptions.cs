using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When a call is warm enough to want a next step. All numbers are starting values.</summary>
public sealed class NextStepOptions
{
    /// <summary>Questions about the offer that show interest by themselves. Default 2.</summary>
    [Range(1, 20)]
    public int Questions { get; set; } = 2;
}
