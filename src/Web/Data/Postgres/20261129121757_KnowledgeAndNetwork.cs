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
            migrationBuilder.AddColumn<bool>(
                name: "is_trial",
                table: "plans_comparison",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "knowledge_analysis_record",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    made_by = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    finds = table.Column<string>(type: "text", nullable: true),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    municipalities = table.Column<string>(type: "text", nullable: true),
                    themes = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_analysis_record", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "knowledge_column_mapping",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    headings = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    means = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_column_mapping", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "knowledge_learning_question",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    why = table.Column<string>(type: "text", nullable: true),
                    goal = table.Column<string>(type: "text", nullable: true),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_learning_question", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_learning_question_platform_person_partnership_id_",
                        columns: x => new { x.partnership_id, x.asked_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_past_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    added_on = table.Column<DateOnly>(type: "date", nullable: false),
                    added_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_past_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_past_report_platform_person_partnership_id_added_",
                        columns: x => new { x.partnership_id, x.added_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_project_card",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    problem = table.Column<string>(type: "text", nullable: true),
                    done = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true),
                    transfers = table.Column<string>(type: "text", nullable: true),
                    partners = table.Column<string>(type: "text", nullable: true),
                    municipalities = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true),
                    from_year = table.Column<int>(type: "integer", nullable: true),
                    to_year = table.Column<int>(type: "integer", nullable: true),
                    themes = table.Column<string>(type: "text", nullable: true),
                    contact = table.Column<string>(type: "text", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    goals = table.Column<string>(type: "text", nullable: true),
                    initiative = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    source_address = table.Column<string>(type: "text", nullable: true),
                    list_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    added_on = table.Column<DateOnly>(type: "date", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_project_card", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_project_card_platform_person_partnership_id_confi",
                        columns: x => new { x.partnership_id, x.confirmed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_project_card_platform_person_partnership_id_owner",
                        columns: x => new { x.partnership_id, x.owner_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_project_list",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_project_list", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "network_gathering",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organiser = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    gave = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_gathering", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_gathering_platform_person_partnership_id_responsibl",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_source",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    every_days = table.Column<int>(type: "integer", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_source", x => new { x.partnership_id, x.id });
                });

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

            migrationBuilder.CreateTable(
                name: "search_file_text",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    attachment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    says = table.Column<string>(type: "text", nullable: true),
                    tried_on = table.Column<DateOnly>(type: "date", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_file_text", x => new { x.partnership_id, x.attachment_id });
                });

            migrationBuilder.CreateTable(
                name: "search_index_group",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    see = table.Column<string>(type: "text", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    themes = table.Column<string>(type: "text", nullable: true),
                    municipalities = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    status = table.Column<string>(type: "text", nullable: true),
                    works = table.Column<bool>(type: "boolean", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_index_group", x => new { x.partnership_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "search_index_head",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    making = table.Column<Guid>(type: "uuid", nullable: false),
                    generation = table.Column<long>(type: "bigint", nullable: false),
                    rules = table.Column<int>(type: "integer", nullable: false),
                    next = table.Column<int>(type: "integer", nullable: false),
                    gone = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_index_head", x => x.partnership_id);
                });

            migrationBuilder.CreateTable(
                name: "search_indexed_document",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_number = table.Column<int>(type: "integer", nullable: false),
                    length = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    record_key = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    mark = table.Column<long>(type: "bigint", nullable: false),
                    gone_in = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_indexed_document", x => new { x.partnership_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "search_indexed_word",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    term = table.Column<string>(type: "text", nullable: false),
                    word = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_indexed_word", x => new { x.partnership_id, x.term });
                });

            migrationBuilder.CreateTable(
                name: "search_posting",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    term = table.Column<string>(type: "text", nullable: false),
                    first = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    documents = table.Column<byte[]>(type: "bytea", nullable: false),
                    places = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_posting", x => new { x.partnership_id, x.term, x.first });
                });

            migrationBuilder.CreateTable(
                name: "knowledge_citation",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    analysis_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    because = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_citation", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_citation_knowledge_analysis_record_partnership_id",
                        columns: x => new { x.partnership_id, x.analysis_id },
                        principalTable: "knowledge_analysis_record",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_learning_answer",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_learning_answer", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_learning_answer_knowledge_learning_question_partn",
                        columns: x => new { x.partnership_id, x.question_id },
                        principalTable: "knowledge_learning_question",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_learning_answer_platform_person_partnership_id_by",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_made_of_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_made_of_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_made_of_report_knowledge_past_report_partnership_",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_made_of_report_platform_person_partnership_id_by_",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_past_report_text",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_past_report_text", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_past_report_text_knowledge_past_report_partnershi",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_said_of_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    @as = table.Column<string>(name: "as", type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_said_of_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_said_of_report_knowledge_past_report_partnership_",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_said_of_report_platform_person_partnership_id_by_",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_cost",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<decimal>(type: "numeric", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_cost", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_cost_knowledge_project_card_partnership_id_c",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_figure",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_figure", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_figure_knowledge_project_card_partnership_id",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_line",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    card_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_line", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_line_knowledge_project_card_partnership_id_c",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_card_line_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_lesson",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    because = table.Column<string>(type: "text", nullable: true),
                    advice = table.Column<string>(type: "text", nullable: true),
                    themes = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    card_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    source_address = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reviewed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_lesson", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_knowledge_project_card_partnership_id_card",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_platform_person_partnership_id_proposed_by",
                        columns: x => new { x.partnership_id, x.proposed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_platform_person_partnership_id_reviewed_by",
                        columns: x => new { x.partnership_id, x.reviewed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_home_lesson",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    gathering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    lesson = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    task = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_done = table.Column<bool>(type: "boolean", nullable: true),
                    became = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_home_lesson", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_home_lesson_network_gathering_partnership_id_gather",
                        columns: x => new { x.partnership_id, x.gathering_id },
                        principalTable: "network_gathering",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_network_home_lesson_platform_person_partnership_id_owner_id",
                        columns: x => new { x.partnership_id, x.owner_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_region_contact",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    region = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    reach = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    about = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    met_at_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_until = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_region_contact", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_region_contact_network_gathering_partnership_id_met",
                        columns: x => new { x.partnership_id, x.met_at_id },
                        principalTable: "network_gathering",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_network_region_contact_platform_person_partnership_id_respo",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_round",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    came = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    same = table.Column<int>(type: "integer", nullable: false),
                    vanished = table.Column<int>(type: "integer", nullable: false),
                    skipped = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    detail = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    is_whole = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_round", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvest_round_network_harvest_source_partnership_id",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_state",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    busy_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    token = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    sweep = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    began_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_by_day = table.Column<bool>(type: "boolean", nullable: false),
                    tells_withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    next_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_state", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvest_state_network_harvest_source_partnership_id",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvested_figure",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    method = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    metric = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvested_figure", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvested_figure_network_harvest_source_partnership",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvested_item",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    identifier = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    @abstract = table.Column<string>(name: "abstract", type: "character varying(4000)", maxLength: 4000, nullable: true),
                    subjects = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    places = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    parties = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    status = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    link = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    first_seen_on = table.Column<DateOnly>(type: "date", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    vanished_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sweep = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvested_item", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvested_item_network_harvest_source_partnership_i",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_reuse",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lesson_id = table.Column<Guid>(type: "uuid", nullable: true),
                    card_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiative = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_reuse", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_reuse_knowledge_lesson_partnership_id_lesson_id",
                        columns: x => new { x.partnership_id, x.lesson_id },
                        principalTable: "knowledge_lesson",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_reuse_knowledge_project_card_partnership_id_card_",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_reuse_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_analysis_record_partnership_id_key",
                table: "knowledge_analysis_record",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_card_cost_partnership_id_card_id",
                table: "knowledge_card_cost",
                columns: new[] { "partnership_id", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_card_figure_partnership_id_card_id",
                table: "knowledge_card_figure",
                columns: new[] { "partnership_id", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_card_line_partnership_id_by_id",
                table: "knowledge_card_line",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_card_line_partnership_id_card_id",
                table: "knowledge_card_line",
                columns: new[] { "partnership_id", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_citation_partnership_id_analysis_id_kind_record_k",
                table: "knowledge_citation",
                columns: new[] { "partnership_id", "analysis_id", "kind", "record_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_column_mapping_partnership_id_headings",
                table: "knowledge_column_mapping",
                columns: new[] { "partnership_id", "headings" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_learning_answer_partnership_id_by_id",
                table: "knowledge_learning_answer",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_learning_answer_partnership_id_question_id",
                table: "knowledge_learning_answer",
                columns: new[] { "partnership_id", "question_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_learning_question_partnership_id_asked_by_id",
                table: "knowledge_learning_question",
                columns: new[] { "partnership_id", "asked_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_learning_question_partnership_id_key",
                table: "knowledge_learning_question",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_lesson_partnership_id_card_id",
                table: "knowledge_lesson",
                columns: new[] { "partnership_id", "card_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_lesson_partnership_id_key",
                table: "knowledge_lesson",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_lesson_partnership_id_proposed_by_id",
                table: "knowledge_lesson",
                columns: new[] { "partnership_id", "proposed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_lesson_partnership_id_reviewed_by_id",
                table: "knowledge_lesson",
                columns: new[] { "partnership_id", "reviewed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_lesson_partnership_id_source_id",
                table: "knowledge_lesson",
                columns: new[] { "partnership_id", "source_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_made_of_report_partnership_id_by_id",
                table: "knowledge_made_of_report",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_made_of_report_partnership_id_report_id_kind_star",
                table: "knowledge_made_of_report",
                columns: new[] { "partnership_id", "report_id", "kind", "start", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_past_report_partnership_id_added_by_id",
                table: "knowledge_past_report",
                columns: new[] { "partnership_id", "added_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_past_report_partnership_id_hash",
                table: "knowledge_past_report",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_past_report_partnership_id_key",
                table: "knowledge_past_report",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_project_card_partnership_id_confirmed_by_id",
                table: "knowledge_project_card",
                columns: new[] { "partnership_id", "confirmed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_project_card_partnership_id_key",
                table: "knowledge_project_card",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_project_card_partnership_id_list_key",
                table: "knowledge_project_card",
                columns: new[] { "partnership_id", "list_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_project_card_partnership_id_owner_id",
                table: "knowledge_project_card",
                columns: new[] { "partnership_id", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_project_list_partnership_id_hash",
                table: "knowledge_project_list",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_reuse_partnership_id_by_id",
                table: "knowledge_reuse",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_reuse_partnership_id_card_id_initiative",
                table: "knowledge_reuse",
                columns: new[] { "partnership_id", "card_id", "initiative" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_reuse_partnership_id_lesson_id_initiative",
                table: "knowledge_reuse",
                columns: new[] { "partnership_id", "lesson_id", "initiative" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_said_of_report_partnership_id_by_id",
                table: "knowledge_said_of_report",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_said_of_report_partnership_id_report_id_start",
                table: "knowledge_said_of_report",
                columns: new[] { "partnership_id", "report_id", "start" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_gathering_partnership_id_key",
                table: "network_gathering",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_gathering_partnership_id_responsible_id",
                table: "network_gathering",
                columns: new[] { "partnership_id", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_harvest_round_partnership_id_source_id_at",
                table: "network_harvest_round",
                columns: new[] { "partnership_id", "source_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_network_harvest_source_partnership_id_address",
                table: "network_harvest_source",
                columns: new[] { "partnership_id", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_harvest_source_partnership_id_key",
                table: "network_harvest_source",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_harvested_figure_partnership_id_source_id",
                table: "network_harvested_figure",
                columns: new[] { "partnership_id", "source_id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_harvested_item_partnership_id_source_id_identifier",
                table: "network_harvested_item",
                columns: new[] { "partnership_id", "source_id", "identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_network_home_lesson_partnership_id_gathering_id",
                table: "network_home_lesson",
                columns: new[] { "partnership_id", "gathering_id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_home_lesson_partnership_id_owner_id",
                table: "network_home_lesson",
                columns: new[] { "partnership_id", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_region_contact_partnership_id_kept_until",
                table: "network_region_contact",
                columns: new[] { "partnership_id", "kept_until" });

            migrationBuilder.CreateIndex(
                name: "ix_network_region_contact_partnership_id_met_at_id",
                table: "network_region_contact",
                columns: new[] { "partnership_id", "met_at_id" });

            migrationBuilder.CreateIndex(
                name: "ix_network_region_contact_partnership_id_responsible_id",
                table: "network_region_contact",
                columns: new[] { "partnership_id", "responsible_id" });

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
                name: "knowledge_card_cost");

            migrationBuilder.DropTable(
                name: "knowledge_card_figure");

            migrationBuilder.DropTable(
                name: "knowledge_card_line");

            migrationBuilder.DropTable(
                name: "knowledge_citation");

            migrationBuilder.DropTable(
                name: "knowledge_column_mapping");

            migrationBuilder.DropTable(
                name: "knowledge_learning_answer");

            migrationBuilder.DropTable(
                name: "knowledge_made_of_report");

            migrationBuilder.DropTable(
                name: "knowledge_past_report_text");

            migrationBuilder.DropTable(
                name: "knowledge_project_list");

            migrationBuilder.DropTable(
                name: "knowledge_reuse");

            migrationBuilder.DropTable(
                name: "knowledge_said_of_report");

            migrationBuilder.DropTable(
                name: "network_harvest_round");

            migrationBuilder.DropTable(
                name: "network_harvest_state");

            migrationBuilder.DropTable(
                name: "network_harvested_figure");

            migrationBuilder.DropTable(
                name: "network_harvested_item");

            migrationBuilder.DropTable(
                name: "network_home_lesson");

            migrationBuilder.DropTable(
                name: "network_region_contact");

            migrationBuilder.DropTable(
                name: "network_shared_record");

            migrationBuilder.DropTable(
                name: "network_sharing_choice");

            migrationBuilder.DropTable(
                name: "search_file_text");

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

            migrationBuilder.DropTable(
                name: "knowledge_analysis_record");

            migrationBuilder.DropTable(
                name: "knowledge_learning_question");

            migrationBuilder.DropTable(
                name: "knowledge_lesson");

            migrationBuilder.DropTable(
                name: "knowledge_past_report");

            migrationBuilder.DropTable(
                name: "network_harvest_source");

            migrationBuilder.DropTable(
                name: "network_gathering");

            migrationBuilder.DropTable(
                name: "knowledge_project_card");

            migrationBuilder.DropColumn(
                name: "is_trial",
                table: "plans_comparison");
        }
    }
}
