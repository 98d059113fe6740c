using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CallCoach.Store;

/// <summary>
/// What each connection is opened with. A write is on the disk when it is answered, also when the power goes; what is deleted is
/// overwritten with zeros and does not lie on in free pages.
/// </summary>
internal sealed class StorePragmas : DbConnectionInterceptor
{
    private const string Text =
        "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=30000; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=268435456;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
