using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CallCoach.Team;

/// <summary>PostgreSQL keeps instants without an offset: they go in and come out as UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => instant.ToUniversalTime(), instant => instant);
