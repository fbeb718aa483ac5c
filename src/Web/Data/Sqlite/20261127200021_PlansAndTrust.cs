using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspill.Web.Data.Sqlite
{
    /// <inheritdoc />
    public partial class PlansAndTrust : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "programme_goal",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source_address",
                table: "programme_goal",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "plans_plan",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    revise_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_plan", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_plan_platform_organisation_partnership_id_organisation_id",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_plan_platform_person_partnership_id_responsible_id",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_theme",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_theme", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_version",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: true),
                    characters = table.Column<int>(type: "INTEGER", nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_plan_version", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_plan_version_plans_plan_partnership_id_plan_id",
                        columns: x => new { x.partnership_id, x.plan_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_plan_version_platform_person_partnership_id_added_by_id",
                        columns: x => new { x.partnership_id, x.added_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_plan_version_stored_file_partnership_id_hash",
                        columns: x => new { x.partnership_id, x.hash },
                        principalTable: "platform_stored_file",
                        principalColumns: new[] { "partnership_id", "hash" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_statement",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", nullable: false),
                    read = table.Column<string>(type: "TEXT", nullable: false),
                    sentence_key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    section = table.Column<string>(type: "TEXT", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: true),
                    offset = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    theme_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_added = table.Column<bool>(type: "INTEGER", nullable: false),
                    goal = table.Column<string>(type: "TEXT", nullable: true),
                    judged_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    judged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_plan_statement", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_plan_statement_plans_plan_version_partnership_id_version_id",
                        columns: x => new { x.partnership_id, x.version_id },
                        principalTable: "plans_plan_version",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_plan_statement_plans_theme_partnership_id_theme_id",
                        columns: x => new { x.partnership_id, x.theme_id },
                        principalTable: "plans_theme",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_plan_statement_platform_person_partnership_id_judged_by_id",
                        columns: x => new { x.partnership_id, x.judged_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_text",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_plan_text", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_plan_text_plans_plan_version_partnership_id_id",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "plans_plan_version",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_partnership_id_key",
                table: "plans_plan",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_partnership_id_organisation_id",
                table: "plans_plan",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_partnership_id_responsible_id",
                table: "plans_plan",
                columns: new[] { "partnership_id", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_statement_partnership_id_judged_by_id",
                table: "plans_plan_statement",
                columns: new[] { "partnership_id", "judged_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_statement_partnership_id_theme_id",
                table: "plans_plan_statement",
                columns: new[] { "partnership_id", "theme_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_statement_partnership_id_version_id_number",
                table: "plans_plan_statement",
                columns: new[] { "partnership_id", "version_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_statement_partnership_id_version_id_sentence_key",
                table: "plans_plan_statement",
                columns: new[] { "partnership_id", "version_id", "sentence_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_version_partnership_id_added_by_id",
                table: "plans_plan_version",
                columns: new[] { "partnership_id", "added_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_version_partnership_id_hash",
                table: "plans_plan_version",
                columns: new[] { "partnership_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_plan_version_partnership_id_plan_id_number",
                table: "plans_plan_version",
                columns: new[] { "partnership_id", "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_theme_partnership_id_key",
                table: "plans_theme",
                columns: new[] { "partnership_id", "key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plans_plan_statement");

            migrationBuilder.DropTable(
                name: "plans_plan_text");

            migrationBuilder.DropTable(
                name: "plans_theme");

            migrationBuilder.DropTable(
                name: "plans_plan_version");

            migrationBuilder.DropTable(
                name: "plans_plan");

            migrationBuilder.DropColumn(
                name: "source",
                table: "programme_goal");

            migrationBuilder.DropColumn(
                name: "source_address",
                table: "programme_goal");
        }
    }
}
