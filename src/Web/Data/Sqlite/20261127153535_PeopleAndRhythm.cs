using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspill.Web.Data.Sqlite
{
    /// <inheritdoc />
    public partial class PeopleAndRhythm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_erasure_request",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    says = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_erasure_request", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_erasure_request_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_upkeep",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    mail_days = table.Column<int>(type: "INTEGER", nullable: false),
                    link_days = table.Column<int>(type: "INTEGER", nullable: false),
                    session_days = table.Column<int>(type: "INTEGER", nullable: false),
                    request_days = table.Column<int>(type: "INTEGER", nullable: false),
                    inactive_months = table.Column<int>(type: "INTEGER", nullable: false),
                    backups = table.Column<int>(type: "INTEGER", nullable: false),
                    backed_up_at = table.Column<long>(type: "INTEGER", nullable: true),
                    tried_at = table.Column<long>(type: "INTEGER", nullable: true),
                    fault = table.Column<string>(type: "TEXT", nullable: true),
                    tidied_at = table.Column<long>(type: "INTEGER", nullable: true),
                    tidied = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_upkeep", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_platform_erasure_request_partnership_id_person_id",
                table: "platform_erasure_request",
                columns: new[] { "partnership_id", "person_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_erasure_request");

            migrationBuilder.DropTable(
                name: "platform_upkeep");
        }
    }
}
