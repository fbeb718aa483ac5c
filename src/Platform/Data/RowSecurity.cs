using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Data;

/// <summary>
/// PostgreSQL's row-level security, the second lock between partnerships: each connection says which partnership it is for,
/// and every table with a partnership column shows only its rows. The installation's own work passes by a policy of its own.
/// </summary>
/// <remarks>The setting is made on every opening, and the driver clears it when the connection goes back to the pool.</remarks>
public sealed class RowSecurity : DbConnectionInterceptor
{
    /// <summary>The one there is.</summary>
    public static readonly RowSecurity Instance = new();

    private const string Setting = "samspill.partnership";

    /// <summary>The statement that makes a connection the installation's own, which sees every partnership.</summary>
    internal const string AsInstallation = $"SET {Setting} = 'installation'; ";

    /// <summary>The same, as an option that a program of PostgreSQL's own connects with.</summary>
    internal const string InstallationOption = $"-c {Setting}=installation";

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection, eventData.Context);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection, eventData.Context);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The statements that lock every partnership table of the model; safe to run again.</summary>
    public static IEnumerable<string> Policies(IModel model)
    {
        var partnerships = model.FindEntityType(typeof(Partnership))!;
        var locked = model.GetEntityTypes().Where(type => type.FindProperty(nameof(Row.PartnershipId)) is not null && type.GetTableName() is not null)
            .Select(type => (Table: type.GetTableName()!, Column: "partnership_id")).Append((partnerships.GetTableName()!, "id"));
        foreach (var (table, column) in locked)
        {
            yield return $"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; ALTER TABLE {table} FORCE ROW LEVEL SECURITY; DROP POLICY IF EXISTS partnership ON {table}; "
                + $"CREATE POLICY partnership ON {table} USING (current_setting('{Setting}', true) = 'installation' OR {column} = "
                + $"(CASE WHEN current_setting('{Setting}', true) = 'installation' THEN NULL ELSE nullif(current_setting('{Setting}', true), '') END)::uuid);";
        }
    }

    private static DbCommand Command(DbConnection connection, DbContext? context)
    {
        var command = connection.CreateCommand();
        var here = (context as SamspillDb)?.Here.Value ?? Guid.Empty;
        command.CommandText = "SELECT set_config('" + Setting + "', @partnership, false)";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "partnership";
        parameter.Value = here == Guid.Empty ? "installation" : here.ToString();
        command.Parameters.Add(parameter);
        return command;
    }
}
