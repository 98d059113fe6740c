using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CallCoach.Store;

/// <summary>Times of a call as whole milliseconds.</summary>
internal sealed class MillisecondsConverter() : ValueConverter<TimeSpan, long>(
    time => (long)Math.Round(time.TotalMilliseconds), milliseconds => TimeSpan.FromMilliseconds(milliseconds));
