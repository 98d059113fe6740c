using System.Text.Json.Serialization;

namespace CallCoach.Speech.Choice;

/// <summary>The pack that a test chose for this machine.</summary>
/// <param name="Milliseconds">One phrase of 7 s, as the test measured it.</param>
/// <param name="IsQuickEnough">Whether finals come in time with it; no pack here does if this one doesn't.</param>
/// <param name="IsRemembered">Whether the test was made at an earlier start.</param>
internal sealed record ChosenPack(string Pack, long Milliseconds, bool IsQuickEnough, bool IsRemembered = false)
{
    [JsonIgnore]
    public string Said
    {
        get
        {
            var test = IsRemembered ? "an earlier test" : "a test";
            return IsQuickEnough
                ? $"{Pack}, chosen by {test} of this machine: the largest pack here that is quick enough, {Milliseconds} ms a phrase."
                : $"{Pack}, chosen by {test} of this machine: the quickest pack here, though tips come late, {Milliseconds} ms a phrase.";
        }
    }
}
