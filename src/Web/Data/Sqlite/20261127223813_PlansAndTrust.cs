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

            migrationBuilder.AddColumn<DateOnly>(
                name: "called_on",
                table: "governance_meeting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "fetched_at",
                table: "governance_calendar_feed",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "governance_calendar_feed",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "plans_comparison",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    threshold = table.Column<decimal>(type: "TEXT", precision: 6, scale: 4, nullable: false),
                    word_list = table.Column<string>(type: "TEXT", nullable: false),
                    background = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<byte[]>(type: "BLOB", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_comparison", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_comparison_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "trust_benchmark",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    provider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    report = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    highest_is_first = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_benchmark", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "trust_wave",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    follow_up = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    follow_up_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    released_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reminders = table.Column<int>(type: "INTEGER", nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    followed_up_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_wave", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_wave_platform_person_partnership_id_responsible_id",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
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
                name: "plans_statement_match",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_a_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key_a = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    plan_b_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key_b = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sentence_a = table.Column<string>(type: "TEXT", nullable: false),
                    sentence_b = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_statement_match", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_statement_match_plans_plan_partnership_id_plan_a_id",
                        columns: x => new { x.partnership_id, x.plan_a_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_statement_match_plans_plan_partnership_id_plan_b_id",
                        columns: x => new { x.partnership_id, x.plan_b_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_statement_match_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_benchmark_rank",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    benchmark_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    standard_error = table.Column<decimal>(type: "TEXT", nullable: true),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    among = table.Column<int>(type: "INTEGER", nullable: false),
                    best_place = table.Column<int>(type: "INTEGER", nullable: true),
                    worst_place = table.Column<int>(type: "INTEGER", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_benchmark_rank", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_benchmark_rank_trust_benchmark_partnership_id_benchmark_id",
                        columns: x => new { x.partnership_id, x.benchmark_id },
                        principalTable: "trust_benchmark",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_own_question",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wave_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    nb = table.Column<string>(type: "TEXT", nullable: false),
                    nn = table.Column<string>(type: "TEXT", nullable: true),
                    en = table.Column<string>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_own_question", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_own_question_trust_wave_partnership_id_wave_id",
                        columns: x => new { x.partnership_id, x.wave_id },
                        principalTable: "trust_wave",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_released_score",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wave_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_region = table.Column<bool>(type: "INTEGER", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    score = table.Column<decimal>(type: "TEXT", nullable: true),
                    standard_error = table.Column<decimal>(type: "TEXT", nullable: true),
                    low = table.Column<decimal>(type: "TEXT", nullable: true),
                    high = table.Column<decimal>(type: "TEXT", nullable: true),
                    spread = table.Column<decimal>(type: "TEXT", nullable: true),
                    count_about = table.Column<int>(type: "INTEGER", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    hidden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    change = table.Column<decimal>(type: "TEXT", nullable: true),
                    chance = table.Column<decimal>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_released_score", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_released_score_platform_organisation_partnership_id_municipality_id",
                        columns: x => new { x.partnership_id, x.municipality_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_trust_released_score_trust_wave_partnership_id_wave_id",
                        columns: x => new { x.partnership_id, x.wave_id },
                        principalTable: "trust_wave",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_remedy",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wave_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    score = table.Column<decimal>(type: "TEXT", nullable: false),
                    measure_again_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    added_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    initiative = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    did = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    did_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_remedy", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_remedy_platform_organisation_partnership_id_municipality_id",
                        columns: x => new { x.partnership_id, x.municipality_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_trust_remedy_trust_wave_partnership_id_wave_id",
                        columns: x => new { x.partnership_id, x.wave_id },
                        principalTable: "trust_wave",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_respondents",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wave_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: false),
                    invited = table.Column<int>(type: "INTEGER", nullable: false),
                    codes = table.Column<int>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_respondents", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_respondents_platform_organisation_partnership_id_municipality_id",
                        columns: x => new { x.partnership_id, x.municipality_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_trust_respondents_trust_wave_partnership_id_wave_id",
                        columns: x => new { x.partnership_id, x.wave_id },
                        principalTable: "trust_wave",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_comparison_plan",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    comparison_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans_comparison_plan", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_plans_comparison_plan_plans_comparison_partnership_id_comparison_id",
                        columns: x => new { x.partnership_id, x.comparison_id },
                        principalTable: "plans_comparison",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_comparison_plan_plans_plan_partnership_id_plan_id",
                        columns: x => new { x.partnership_id, x.plan_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plans_comparison_plan_plans_plan_version_partnership_id_version_id",
                        columns: x => new { x.partnership_id, x.version_id },
                        principalTable: "plans_plan_version",
                        principalColumns: new[] { "partnership_id", "id" },
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

            migrationBuilder.CreateTable(
                name: "trust_invitation",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    respondents_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_invitation", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_invitation_trust_respondents_partnership_id_respondents_id",
                        columns: x => new { x.partnership_id, x.respondents_id },
                        principalTable: "trust_respondents",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_sheet",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    respondents_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    closed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    is_handed_in = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_sheet", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_sheet_trust_respondents_partnership_id_respondents_id",
                        columns: x => new { x.partnership_id, x.respondents_id },
                        principalTable: "trust_respondents",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_tally",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    respondents_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slot = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_tally", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_tally_trust_respondents_partnership_id_respondents_id",
                        columns: x => new { x.partnership_id, x.respondents_id },
                        principalTable: "trust_respondents",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "trust_invitation_secret",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_trust_invitation_secret", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_trust_invitation_secret_trust_invitation_partnership_id_invitation_id",
                        columns: x => new { x.partnership_id, x.invitation_id },
                        principalTable: "trust_invitation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_partnership_id_by_id",
                table: "plans_comparison",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_partnership_id_key",
                table: "plans_comparison",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_partnership_id_number",
                table: "plans_comparison",
                columns: new[] { "partnership_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_plan_partnership_id_comparison_id_place",
                table: "plans_comparison_plan",
                columns: new[] { "partnership_id", "comparison_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_plan_partnership_id_plan_id",
                table: "plans_comparison_plan",
                columns: new[] { "partnership_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_comparison_plan_partnership_id_version_id",
                table: "plans_comparison_plan",
                columns: new[] { "partnership_id", "version_id" });

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
                name: "ix_plans_statement_match_partnership_id_by_id",
                table: "plans_statement_match",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_statement_match_partnership_id_plan_a_id_key_a",
                table: "plans_statement_match",
                columns: new[] { "partnership_id", "plan_a_id", "key_a" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_statement_match_partnership_id_plan_b_id",
                table: "plans_statement_match",
                columns: new[] { "partnership_id", "plan_b_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plans_theme_partnership_id_key",
                table: "plans_theme",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_benchmark_partnership_id_key",
                table: "trust_benchmark",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_benchmark_rank_partnership_id_benchmark_id",
                table: "trust_benchmark_rank",
                columns: new[] { "partnership_id", "benchmark_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_invitation_partnership_id_hash",
                table: "trust_invitation",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_invitation_partnership_id_respondents_id",
                table: "trust_invitation",
                columns: new[] { "partnership_id", "respondents_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_invitation_secret_partnership_id_invitation_id",
                table: "trust_invitation_secret",
                columns: new[] { "partnership_id", "invitation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_own_question_partnership_id_wave_id",
                table: "trust_own_question",
                columns: new[] { "partnership_id", "wave_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_released_score_partnership_id_municipality_id",
                table: "trust_released_score",
                columns: new[] { "partnership_id", "municipality_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_released_score_partnership_id_wave_id",
                table: "trust_released_score",
                columns: new[] { "partnership_id", "wave_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_remedy_partnership_id_key",
                table: "trust_remedy",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_remedy_partnership_id_municipality_id",
                table: "trust_remedy",
                columns: new[] { "partnership_id", "municipality_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_remedy_partnership_id_wave_id",
                table: "trust_remedy",
                columns: new[] { "partnership_id", "wave_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_respondents_partnership_id_municipality_id",
                table: "trust_respondents",
                columns: new[] { "partnership_id", "municipality_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_respondents_partnership_id_wave_id",
                table: "trust_respondents",
                columns: new[] { "partnership_id", "wave_id" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_sheet_partnership_id_respondents_id_form",
                table: "trust_sheet",
                columns: new[] { "partnership_id", "respondents_id", "form" });

            migrationBuilder.CreateIndex(
                name: "ix_trust_tally_partnership_id_respondents_id_slot",
                table: "trust_tally",
                columns: new[] { "partnership_id", "respondents_id", "slot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_wave_partnership_id_key",
                table: "trust_wave",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_trust_wave_partnership_id_responsible_id",
                table: "trust_wave",
                columns: new[] { "partnership_id", "responsible_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plans_comparison_plan");

            migrationBuilder.DropTable(
                name: "plans_plan_statement");

            migrationBuilder.DropTable(
                name: "plans_plan_text");

            migrationBuilder.DropTable(
                name: "plans_statement_match");

            migrationBuilder.DropTable(
                name: "trust_benchmark_rank");

            migrationBuilder.DropTable(
                name: "trust_invitation_secret");

            migrationBuilder.DropTable(
                name: "trust_own_question");

            migrationBuilder.DropTable(
                name: "trust_released_score");

            migrationBuilder.DropTable(
                name: "trust_remedy");

            migrationBuilder.DropTable(
                name: "trust_sheet");

            migrationBuilder.DropTable(
                name: "trust_tally");

            migrationBuilder.DropTable(
                name: "plans_comparison");

            migrationBuilder.DropTable(
                name: "plans_theme");

            migrationBuilder.DropTable(
                name: "plans_plan_version");

            migrationBuilder.DropTable(
                name: "trust_benchmark");

            migrationBuilder.DropTable(
                name: "trust_invitation");

            migrationBuilder.DropTable(
                name: "plans_plan");

            migrationBuilder.DropTable(
                name: "trust_respondents");

            migrationBuilder.DropTable(
                name: "trust_wave");

            migrationBuilder.DropColumn(
                name: "source",
                table: "programme_goal");

            migrationBuilder.DropColumn(
                name: "source_address",
                table: "programme_goal");

            migrationBuilder.DropColumn(
                name: "called_on",
                table: "governance_meeting");

            migrationBuilder.DropColumn(
                name: "fetched_at",
                table: "governance_calendar_feed");

            migrationBuilder.DropColumn(
                name: "name",
                table: "governance_calendar_feed");
        }
    }
}
