using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CallCoach.Team.Database.Migrations
{
    /// <inheritdoc />
    public partial class DrillTries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "drill_tries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    marks = table.Column<string>(type: "jsonb", nullable: false),
                    sound = table.Column<byte[]>(type: "bytea", nullable: true),
                    said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drill_tries", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_drill_tries_session_id",
                table: "drill_tries",
                column: "session_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drill_tries");
        }
    }
}
