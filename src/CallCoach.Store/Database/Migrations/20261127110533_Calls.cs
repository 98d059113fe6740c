using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CallCoach.Store.Database.Migrations
{
    /// <inheritdoc />
    public partial class Calls : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CallEdits",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    IsFlagged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    FirstName = table.Column<string>(type: "TEXT", nullable: true),
                    Company = table.Column<string>(type: "TEXT", nullable: true),
                    Segment = table.Column<string>(type: "TEXT", nullable: true),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallEdits", x => x.Call);
                });

            migrationBuilder.CreateTable(
                name: "Calls",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    IsImported = table.Column<bool>(type: "INTEGER", nullable: false),
                    SoundHash = table.Column<string>(type: "TEXT", nullable: true),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    HasWords = table.Column<bool>(type: "INTEGER", nullable: false),
                    RepName = table.Column<string>(type: "TEXT", nullable: true),
                    FirstName = table.Column<string>(type: "TEXT", nullable: true),
                    Company = table.Column<string>(type: "TEXT", nullable: true),
                    Segment = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    JudgedOutcome = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Quote = table.Column<string>(type: "TEXT", nullable: true),
                    QuotedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Overlay = table.Column<string>(type: "TEXT", nullable: true),
                    IsFlagged = table.Column<bool>(type: "INTEGER", nullable: false),
                    RepWords = table.Column<int>(type: "INTEGER", nullable: false),
                    ProspectWords = table.Column<int>(type: "INTEGER", nullable: false),
                    RepShare = table.Column<double>(type: "REAL", nullable: false),
                    Pace = table.Column<double>(type: "REAL", nullable: false),
                    UsualPause = table.Column<long>(type: "INTEGER", nullable: true),
                    LongestTurn = table.Column<long>(type: "INTEGER", nullable: false),
                    Questions = table.Column<int>(type: "INTEGER", nullable: false),
                    NameUses = table.Column<int>(type: "INTEGER", nullable: false),
                    Scripted = table.Column<int>(type: "INTEGER", nullable: false),
                    TipsShown = table.Column<int>(type: "INTEGER", nullable: false),
                    TipsFollowed = table.Column<int>(type: "INTEGER", nullable: false),
                    GoodThing = table.Column<string>(type: "TEXT", nullable: true),
                    TryNext = table.Column<string>(type: "TEXT", nullable: true),
                    Promised = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Gaps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CallId = table.Column<long>(type: "INTEGER", nullable: false),
                    Speaker = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gaps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Moments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CallId = table.Column<long>(type: "INTEGER", nullable: false),
                    Finding = table.Column<long>(type: "INTEGER", nullable: true),
                    Group = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<long>(type: "INTEGER", nullable: false),
                    Speaker = table.Column<int>(type: "INTEGER", nullable: false),
                    Utterance = table.Column<long>(type: "INTEGER", nullable: true),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<float>(type: "REAL", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    Alternative = table.Column<string>(type: "TEXT", nullable: true),
                    Fate = table.Column<int>(type: "INTEGER", nullable: false),
                    Tip = table.Column<long>(type: "INTEGER", nullable: true),
                    Tone = table.Column<int>(type: "INTEGER", nullable: true),
                    Headline = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    Say = table.Column<string>(type: "TEXT", nullable: true),
                    TipAt = table.Column<long>(type: "INTEGER", nullable: true),
                    TipUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Ending = table.Column<int>(type: "INTEGER", nullable: true),
                    IsHelpful = table.Column<bool>(type: "INTEGER", nullable: true),
                    Because = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Filter = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "ScoreEdits",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Grade = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreEdits", x => new { x.Call, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "Scores",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CallId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Grade = table.Column<int>(type: "INTEGER", nullable: false),
                    Judged = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Scores", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Tags",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    Tag = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tags", x => new { x.Call, x.Tag });
                });

            migrationBuilder.CreateTable(
                name: "Utterances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    CallId = table.Column<long>(type: "INTEGER", nullable: false),
                    Speaker = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Start = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Heard = table.Column<string>(type: "TEXT", nullable: true),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Facets = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Utterances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WordEdits",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    Speaker = table.Column<int>(type: "INTEGER", nullable: false),
                    Utterance = table.Column<long>(type: "INTEGER", nullable: false),
                    Word = table.Column<int>(type: "INTEGER", nullable: false),
                    Becomes = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordEdits", x => new { x.Call, x.Speaker, x.Utterance, x.Word });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Call",
                table: "Calls",
                column: "Call",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Number",
                table: "Calls",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Outcome_Id",
                table: "Calls",
                columns: new[] { "Outcome", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_Segment_Id",
                table: "Calls",
                columns: new[] { "Segment", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Calls_SoundHash",
                table: "Calls",
                column: "SoundHash");

            migrationBuilder.CreateIndex(
                name: "IX_Moments_Kind_CallId",
                table: "Moments",
                columns: new[] { "Kind", "CallId" });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_Call",
                table: "Notes",
                column: "Call");

            migrationBuilder.CreateIndex(
                name: "IX_Tags_Tag",
                table: "Tags",
                column: "Tag");

            // The words of utterances, and words that stand for speaker, outcome, segment and kinds (see Facets). It stores no text of
            // its own; triggers keep it in step, and what is deleted is taken out of it, not only marked.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE UtteranceIndex USING fts5(
                    Text, Facets, content='Utterances', content_rowid='Id', columnsize=0,
                    tokenize='porter unicode61 remove_diacritics 2');
                """);
            migrationBuilder.Sql("INSERT INTO UtteranceIndex(UtteranceIndex, rank) VALUES('secure-delete', 1);");
            migrationBuilder.Sql(
                """
                CREATE TRIGGER UtteranceKept AFTER INSERT ON Utterances BEGIN
                    INSERT INTO UtteranceIndex(rowid, Text, Facets) VALUES (new.Id, new.Text, new.Facets);
                END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER UtteranceGone AFTER DELETE ON Utterances BEGIN
                    INSERT INTO UtteranceIndex(UtteranceIndex, rowid, Text, Facets) VALUES ('delete', old.Id, old.Text, old.Facets);
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE UtteranceIndex;");

            migrationBuilder.DropTable(
                name: "CallEdits");

            migrationBuilder.DropTable(
                name: "Calls");

            migrationBuilder.DropTable(
                name: "Gaps");

            migrationBuilder.DropTable(
                name: "Moments");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "ScoreEdits");

            migrationBuilder.DropTable(
                name: "Scores");

            migrationBuilder.DropTable(
                name: "Tags");

            migrationBuilder.DropTable(
                name: "Utterances");

            migrationBuilder.DropTable(
                name: "WordEdits");
        }
    }
}
