using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspill.Web.Data.Sqlite
{
    /// <inheritdoc />
    public partial class KnowledgeAndNetwork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "search_index_group",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    see = table.Column<string>(type: "TEXT", nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    theme = table.Column<string>(type: "TEXT", nullable: true),
                    municipalities = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    works = table.Column<bool>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_index_group", x => new { x.partnership_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "search_index_head",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    making = table.Column<Guid>(type: "TEXT", nullable: false),
                    generation = table.Column<long>(type: "INTEGER", nullable: false),
                    rules = table.Column<int>(type: "INTEGER", nullable: false),
                    next = table.Column<int>(type: "INTEGER", nullable: false),
                    gone = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_index_head", x => x.partnership_id);
                });

            migrationBuilder.CreateTable(
                name: "search_indexed_document",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    record_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_number = table.Column<int>(type: "INTEGER", nullable: false),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    record_key = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    mark = table.Column<long>(type: "INTEGER", nullable: false),
                    gone_in = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_indexed_document", x => new { x.partnership_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "search_indexed_word",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term = table.Column<string>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_indexed_word", x => new { x.partnership_id, x.term });
                });

            migrationBuilder.CreateTable(
                name: "search_posting",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term = table.Column<string>(type: "TEXT", nullable: false),
                    first = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    documents = table.Column<byte[]>(type: "BLOB", nullable: false),
                    places = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_posting", x => new { x.partnership_id, x.term, x.first });
                });

            migrationBuilder.CreateIndex(
                name: "ix_search_indexed_document_partnership_id_gone_in",
                table: "search_indexed_document",
                columns: new[] { "partnership_id", "gone_in" });

            migrationBuilder.CreateIndex(
                name: "ix_search_indexed_document_partnership_id_kind_record_id",
                table: "search_indexed_document",
                columns: new[] { "partnership_id", "kind", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_search_indexed_document_partnership_id_record_key",
                table: "search_indexed_document",
                columns: new[] { "partnership_id", "record_key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_index_group");

            migrationBuilder.DropTable(
                name: "search_index_head");

            migrationBuilder.DropTable(
                name: "search_indexed_document");

            migrationBuilder.DropTable(
                name: "search_indexed_word");

            migrationBuilder.DropTable(
                name: "search_posting");
        }
    }
}
