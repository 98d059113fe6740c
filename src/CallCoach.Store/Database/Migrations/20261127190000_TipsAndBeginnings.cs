using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CallCoach.Store.Database.Migrations
{
    /// <inheritdoc />
    public partial class TipsAndBeginnings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TipEdits",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsHelpful = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TipEdits", x => new { x.Call, x.At });
                });

            // Beginnings of three and four letters get an index of their own: without it, one that hundreds of words share is put
            // together from all of theirs at each search. Longer ones are shared by few.
            Index(migrationBuilder, ", prefix='3 4'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            Index(migrationBuilder, "");
            migrationBuilder.DropTable(name: "TipEdits");
        }

        private static void Index(MigrationBuilder migrationBuilder, string prefixes)
        {
            migrationBuilder.Sql("DROP TABLE UtteranceIndex;");
            migrationBuilder.Sql(
                $"""
                CREATE VIRTUAL TABLE UtteranceIndex USING fts5(
                    Text, Facets, content='Utterances', content_rowid='Id', columnsize=0{prefixes},
                    tokenize='porter unicode61 remove_diacritics 2');
                """);
            migrationBuilder.Sql("INSERT INTO UtteranceIndex(UtteranceIndex, rank) VALUES('secure-delete', 1);");
            migrationBuilder.Sql("INSERT INTO UtteranceIndex(UtteranceIndex) VALUES('rebuild');");
        }
    }
}
