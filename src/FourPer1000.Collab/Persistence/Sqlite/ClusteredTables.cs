using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace FourPer1000.Collab.Persistence.Sqlite;

/// <summary>
/// Creates the tables of the answer path WITHOUT ROWID: rows lie in the order of their keys, so "all answers to one item" is one
/// scan, a save touches one tree instead of two, and no hidden row number tells the order in which people joined, answered, agreed
/// or proposed something.
/// </summary>
internal sealed class ClusteredTables(
    MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    /// <summary>The prefix under which SQLite's migrations build a table anew.</summary>
    private const string Rebuilt = "ef_temp_";

    private static readonly HashSet<string> Names = ["answers", "answer_revisions", "panelists", "submissions", "consents", "reason_supports", "batch_answers", "suggestions"];

    protected override void Generate(
        CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!Names.Contains(operation.Name.Replace(Rebuilt, "", StringComparison.Ordinal)))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.AppendLine(" WITHOUT ROWID").Append(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }
}
