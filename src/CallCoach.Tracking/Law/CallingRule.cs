namespace CallCoach.Tracking.Law;

/// <summary>One row of law as data. No legal advice: every row has its source and the day it was last checked, and can be edited.</summary>
/// <param name="Region">"US-FL", "US", or "*" for everywhere else.</param>
/// <param name="Rule">hours, holidays, attempts, refusal, list, consent, capture or calls.</param>
/// <param name="Value">In the form that the rule takes; <see cref="CallingRuleValues"/> reads it.</param>
/// <param name="From">First day it holds ("2026-08-11").</param>
/// <param name="Checked">The day somebody last compared it with its source.</param>
public sealed record CallingRule(string Region, string Rule, string Value, DateOnly From, DateOnly Checked, string Source, string? Note = null);
