using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspill.Web.Data.Postgres
{
    /// <inheritdoc />
    public partial class KnowledgeAndNetwork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "network_shared_record",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    set = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    place = table.Column<long>(type: "bigint", nullable: false),
                    stamp = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_shared_record", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "network_sharing_choice",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    set = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_shared = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_sharing_choice", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_network_shared_record_partnership_id_place",
                table: "network_shared_record",
                columns: new[] { "partnership_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_shared_record_partnership_id_set_name",
                table: "network_shared_record",
                columns: new[] { "partnership_id", "set", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_sharing_choice_partnership_id_set",
                table: "network_sharing_choice",
                columns: new[] { "partnership_id", "set" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "network_shared_record");

            migrationBuilder.DropTable(
                name: "network_sharing_choice");
        }
    }
}
