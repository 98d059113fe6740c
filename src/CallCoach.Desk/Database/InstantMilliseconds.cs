using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Instants as milliseconds since 1970, in UTC.</summary>
internal sealed class InstantMilliseconds() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeMilliseconds(), milliseconds => Instant.FromUnixTimeMilliseconds(milliseconds));
