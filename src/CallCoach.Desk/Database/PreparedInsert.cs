using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CallCoach.Desk;

/// <summary>
/// One insert of a table, prepared once and run for many rows in the transaction under way. It knows the columns from the model, and
/// leaves out the key that SQLite gives. A large import spends its time on the rows in this way, not on keeping track of them.
/// </summary>
internal sealed class PreparedInsert<TRow> : IDisposable
    where TRow : class
{
    private readonly (IProperty Property, DbParameter Parameter)[] _columns;
    private readonly DbCommand _command;

    public PreparedInsert(DeskContext desk)
    {
        var type = desk.Model.FindEntityType(typeof(TRow))!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        _command = desk.Database.GetDbConnection().CreateCommand();
        _command.Transaction = desk.Database.CurrentTransaction?.GetDbTransaction();
        _columns = [.. type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).Select((property, at) => (property, Parameter(at)))];
        var names = string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName(table)}\""));
        _command.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})";
        _command.Prepare();
    }

    public async Task RunAsync(TRow row, CancellationToken cancellationToken)
    {
        foreach (var (property, parameter) in _columns)
        {
            var value = property.GetGetter().GetClrValue(row);
            var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
            parameter.Value = (value is null || convert is null ? value : convert(value)) ?? DBNull.Value;
        }

        await _command.ExecuteNonQueryAsync(cancellationToken);
    }

    public void Dispose() => _command.Dispose();

    private DbParameter Parameter(int at)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = $"@p{at}";
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
