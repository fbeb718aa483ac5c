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
            migrationBuilder.AddColumn<bool>(
                name: "is_trial",
                table: "plans_comparison",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "knowledge_analysis_record",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    finds = table.Column<string>(type: "TEXT", nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    municipalities = table.Column<string>(type: "TEXT", nullable: true),
                    themes = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_analysis_record", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "knowledge_column_mapping",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    headings = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    means = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_column_mapping", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "knowledge_learning_question",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    goal = table.Column<string>(type: "TEXT", nullable: true),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_learning_question", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_learning_question_platform_person_partnership_id_asked_by_id",
                        columns: x => new { x.partnership_id, x.asked_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_past_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_past_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_past_report_platform_person_partnership_id_added_by_id",
                        columns: x => new { x.partnership_id, x.added_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_project_card",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    done = table.Column<string>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    failure = table.Column<string>(type: "TEXT", nullable: true),
                    transfers = table.Column<string>(type: "TEXT", nullable: true),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    municipalities = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    from_year = table.Column<int>(type: "INTEGER", nullable: true),
                    to_year = table.Column<int>(type: "INTEGER", nullable: true),
                    themes = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    goals = table.Column<string>(type: "TEXT", nullable: true),
                    initiative = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    source_address = table.Column<string>(type: "TEXT", nullable: true),
                    list_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_project_card", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_project_card_platform_person_partnership_id_confirmed_by_id",
                        columns: x => new { x.partnership_id, x.confirmed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_project_card_platform_person_partnership_id_owner_id",
                        columns: x => new { x.partnership_id, x.owner_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_project_list",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_project_list", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "network_gathering",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organiser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gave = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_gathering", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_gathering_platform_person_partnership_id_responsible_id",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_source",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    every_days = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_source", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "network_shared_record",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    place = table.Column<long>(type: "INTEGER", nullable: false),
                    stamp = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_shared_record", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "network_sharing_choice",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    set = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_sharing_choice", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "search_file_text",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attachment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    says = table.Column<string>(type: "TEXT", nullable: true),
                    tried_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_file_text", x => new { x.partnership_id, x.attachment_id });
                });

            migrationBuilder.CreateTable(
                name: "search_index_group",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    see = table.Column<string>(type: "TEXT", nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    themes = table.Column<string>(type: "TEXT", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "knowledge_citation",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    record_key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_citation", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_citation_knowledge_analysis_record_partnership_id_analysis_id",
                        columns: x => new { x.partnership_id, x.analysis_id },
                        principalTable: "knowledge_analysis_record",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_learning_answer",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    says = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_learning_answer", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_learning_answer_knowledge_learning_question_partnership_id_question_id",
                        columns: x => new { x.partnership_id, x.question_id },
                        principalTable: "knowledge_learning_question",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_learning_answer_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_made_of_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_made_of_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_made_of_report_knowledge_past_report_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_made_of_report_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_past_report_text",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_past_report_text", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_past_report_text_knowledge_past_report_partnership_id_id",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_said_of_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    @as = table.Column<string>(name: "as", type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_said_of_report", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_said_of_report_knowledge_past_report_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "knowledge_past_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_said_of_report_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_cost",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_cost", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_cost_knowledge_project_card_partnership_id_card_id",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_figure",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_figure", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_figure_knowledge_project_card_partnership_id_card_id",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_card_line",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    says = table.Column<string>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_card_line", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_card_line_knowledge_project_card_partnership_id_card_id",
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
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title_sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: true),
                    advice = table.Column<string>(type: "TEXT", nullable: true),
                    themes = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    source_address = table.Column<string>(type: "TEXT", nullable: true),
                    source_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    proposed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_lesson", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_knowledge_project_card_partnership_id_card_id",
                        columns: x => new { x.partnership_id, x.card_id },
                        principalTable: "knowledge_project_card",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_platform_person_partnership_id_proposed_by_id",
                        columns: x => new { x.partnership_id, x.proposed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_lesson_platform_person_partnership_id_reviewed_by_id",
                        columns: x => new { x.partnership_id, x.reviewed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_home_lesson",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gathering_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lesson = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    task = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: true),
                    became = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_home_lesson", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_home_lesson_network_gathering_partnership_id_gathering_id",
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
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reach = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    met_at_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kept_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_region_contact", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_region_contact_network_gathering_partnership_id_met_at_id",
                        columns: x => new { x.partnership_id, x.met_at_id },
                        principalTable: "network_gathering",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_network_region_contact_platform_person_partnership_id_responsible_id",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_round",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    came = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    same = table.Column<int>(type: "INTEGER", nullable: false),
                    vanished = table.Column<int>(type: "INTEGER", nullable: false),
                    skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    is_whole = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_round", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvest_round_network_harvest_source_partnership_id_source_id",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvest_state",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    busy_until = table.Column<long>(type: "INTEGER", nullable: true),
                    token = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    sweep = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<long>(type: "INTEGER", nullable: true),
                    began_at = table.Column<long>(type: "INTEGER", nullable: true),
                    is_by_day = table.Column<bool>(type: "INTEGER", nullable: false),
                    tells_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvest_state", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvest_state_network_harvest_source_partnership_id_id",
                        columns: x => new { x.partnership_id, x.id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvested_figure",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    value = table.Column<decimal>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    metric = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvested_figure", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvested_figure_network_harvest_source_partnership_id_source_id",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_harvested_item",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identifier = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    @abstract = table.Column<string>(name: "abstract", type: "TEXT", maxLength: 4000, nullable: true),
                    subjects = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    places = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    parties = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    first_seen_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vanished_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sweep = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_harvested_item", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_network_harvested_item_network_harvest_source_partnership_id_source_id",
                        columns: x => new { x.partnership_id, x.source_id },
                        principalTable: "network_harvest_source",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_reuse",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lesson_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    card_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    initiative = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                        name: "fk_knowledge_reuse_knowledge_project_card_partnership_id_card_id",
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
                name: "ix_knowledge_citation_partnership_id_analysis_id_kind_record_key",
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
                name: "ix_knowledge_made_of_report_partnership_id_report_id_kind_start_address",
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
