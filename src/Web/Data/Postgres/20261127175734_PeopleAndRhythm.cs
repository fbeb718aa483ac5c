using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samspill.Web.Data.Postgres
{
    /// <inheritdoc />
    public partial class PeopleAndRhythm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "follows_because",
                table: "programme_ownership",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                table: "programme_ownership",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "holder_until",
                table: "programme_ownership",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "approval_levels",
                table: "programme_measuring_rules",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "One");

            migrationBuilder.AddColumn<string>(
                name: "endorsed_by",
                table: "programme_measurement",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "endorsed_on",
                table: "programme_measurement",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_open",
                table: "programme_initiative",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "approval_levels",
                table: "programme_indicator",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "due_dates",
                table: "programme_indicator",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "checked_on",
                table: "platform_organisation",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "register_name",
                table: "platform_organisation",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "register_state",
                table: "platform_organisation",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotChecked");

            migrationBuilder.CreateTable(
                name: "governance_group",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mandate = table.Column<string>(type: "text", nullable: true),
                    mandate_decision = table.Column<string>(type: "text", nullable: true),
                    weeks_between = table.Column<int>(type: "integer", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_group", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_group_platform_organisation_partnership_id_organ",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_priority",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waits = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    because = table.Column<string>(type: "text", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_priority", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_priority_platform_person_partnership_id_decided_",
                        columns: x => new { x.partnership_id, x.decided_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_priority_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_stakeholder",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    interest = table.Column<string>(type: "text", nullable: true),
                    weeks_between = table.Column<int>(type: "integer", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_stakeholder", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_stakeholder_platform_organisation_partnership_id",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_stakeholder_platform_person_partnership_id_respo",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_time_needed",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal = table.Column<string>(type: "text", nullable: false),
                    half_days_per_week = table.Column<decimal>(type: "numeric", nullable: false),
                    said_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_time_needed", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_time_needed_platform_person_partnership_id_perso",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_time_set_aside",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    half_days_per_week = table.Column<decimal>(type: "numeric", nullable: false),
                    because = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_time_set_aside", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_time_set_aside_platform_person_partnership_id_pe",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_time_used",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal = table.Column<string>(type: "text", nullable: false),
                    week = table.Column<DateOnly>(type: "date", nullable: false),
                    half_days = table.Column<int>(type: "integer", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_time_used", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_time_used_platform_person_partnership_id_person_",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_voice",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false),
                    where = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    did = table.Column<string>(type: "text", nullable: true),
                    did_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_done = table.Column<bool>(type: "boolean", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_voice", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_digest_wish",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_digest_wish", x => new { x.partnership_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_platform_digest_wish_platform_person_partnership_id_person_",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_erasure_request",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    says = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_erasure_request", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_erasure_request_platform_person_partnership_id_per",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_external_identity",
                columns: table => new
                {
                    issuer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    linked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_external_identity", x => new { x.issuer, x.subject });
                    table.ForeignKey(
                        name: "fk_platform_external_identity_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_grant",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    may_write = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_grant", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_grant_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_digest = table.Column<bool>(type: "boolean", nullable: false),
                    lines = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notice", x => new { x.partnership_id, x.person_id, x.on });
                    table.ForeignKey(
                        name: "fk_platform_notice_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_notice_round",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    through = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_notice_round", x => x.partnership_id);
                });

            migrationBuilder.CreateTable(
                name: "platform_open_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    entrance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    has_second_factor = table.Column<bool>(type: "boolean", nullable: false),
                    provider = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    provider_session = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    browser = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    machine = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_open_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_platform_open_session_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_recovery_code",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_recovery_code", x => new { x.account_id, x.hash });
                    table.ForeignKey(
                        name: "fk_platform_recovery_code_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_second_factor",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "text", nullable: false),
                    last_step = table.Column<long>(type: "bigint", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_second_factor", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_platform_second_factor_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_spent_state",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_spent_state", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "platform_upkeep",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    mail_days = table.Column<int>(type: "integer", nullable: false),
                    link_days = table.Column<int>(type: "integer", nullable: false),
                    session_days = table.Column<int>(type: "integer", nullable: false),
                    request_days = table.Column<int>(type: "integer", nullable: false),
                    inactive_months = table.Column<int>(type: "integer", nullable: false),
                    backups = table.Column<int>(type: "integer", nullable: false),
                    backed_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tried_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    fault = table.Column<string>(type: "text", nullable: true),
                    tidied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tidied = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_upkeep", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme_accountable_leader",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_accountable_leader", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_accountable_leader_platform_organisation_partners",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_accountable_leader_platform_person_partnership_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_effect_review",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    effect_id = table.Column<Guid>(type: "uuid", nullable: false),
                    months = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    checked_by = table.Column<string>(type: "text", nullable: true),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_effect_review", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_effect_review_programme_effect_assumption_partner",
                        columns: x => new { x.partnership_id, x.effect_id },
                        principalTable: "programme_effect_assumption",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_measurement_step",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measurement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_measurement_step", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_measurement_step_programme_measurement_partnershi",
                        columns: x => new { x.partnership_id, x.measurement_id },
                        principalTable: "programme_measurement",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_ownership_link",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ownership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_ownership_link", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_ownership_link_platform_person_partnership_id_per",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_ownership_link_programme_ownership_partnership_id",
                        columns: x => new { x.partnership_id, x.ownership_id },
                        principalTable: "programme_ownership",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_tight_follow_up",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    ordered_by = table.Column<string>(type: "text", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_because = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_tight_follow_up", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_tight_follow_up_programme_goal_partnership_id_goa",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_week_line",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    monday = table.Column<DateOnly>(type: "date", nullable: false),
                    came = table.Column<string>(type: "text", nullable: false),
                    in_the_way = table.Column<string>(type: "text", nullable: true),
                    next = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_week_line", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_week_line_programme_goal_partnership_id_goal_id",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_calendar_feed",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_calendar_feed", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_calendar_feed_governance_group_partnership_id_gr",
                        columns: x => new { x.partnership_id, x.group_id },
                        principalTable: "governance_group",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_calendar_feed_platform_person_partnership_id_per",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_meeting",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    begins = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    ends = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true),
                    is_workshop = table.Column<bool>(type: "boolean", nullable: false),
                    host_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cancelled_because = table.Column<string>(type: "text", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_meeting", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_meeting_governance_group_partnership_id_group_id",
                        columns: x => new { x.partnership_id, x.group_id },
                        principalTable: "governance_group",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_meeting_platform_organisation_partnership_id_hos",
                        columns: x => new { x.partnership_id, x.host_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_membership",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    seat = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_membership", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_membership_governance_group_partnership_id_group",
                        columns: x => new { x.partnership_id, x.group_id },
                        principalTable: "governance_group",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_membership_platform_organisation_partnership_id_",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_membership_platform_person_partnership_id_person",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_contact",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    stakeholder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_contact", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_contact_governance_stakeholder_partnership_id_st",
                        columns: x => new { x.partnership_id, x.stakeholder_id },
                        principalTable: "governance_stakeholder",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_contact_platform_person_partnership_id_by_id",
                        columns: x => new { x.partnership_id, x.by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_decision",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false),
                    goals = table.Column<string>(type: "text", nullable: true),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_decision", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_decision_governance_group_partnership_id_group_id",
                        columns: x => new { x.partnership_id, x.group_id },
                        principalTable: "governance_group",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_decision_governance_meeting_partnership_id_meeti",
                        columns: x => new { x.partnership_id, x.meeting_id },
                        principalTable: "governance_meeting",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_decision_platform_person_partnership_id_responsi",
                        columns: x => new { x.partnership_id, x.responsible_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_attendance",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    membership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    presence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_attendance", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_attendance_governance_meeting_partnership_id_mee",
                        columns: x => new { x.partnership_id, x.meeting_id },
                        principalTable: "governance_meeting",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_attendance_governance_membership_partnership_id_",
                        columns: x => new { x.partnership_id, x.membership_id },
                        principalTable: "governance_membership",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "governance_agenda_line",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    goal = table.Column<string>(type: "text", nullable: true),
                    matter = table.Column<string>(type: "text", nullable: true),
                    minutes = table.Column<string>(type: "text", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiative = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_agenda_line", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_governance_agenda_line_governance_decision_partnership_id_d",
                        columns: x => new { x.partnership_id, x.decision_id },
                        principalTable: "governance_decision",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_governance_agenda_line_governance_meeting_partnership_id_me",
                        columns: x => new { x.partnership_id, x.meeting_id },
                        principalTable: "governance_meeting",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_partnership_id_follows_id",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "follows_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_agenda_line_partnership_id_decision_id",
                table: "governance_agenda_line",
                columns: new[] { "partnership_id", "decision_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_agenda_line_partnership_id_meeting_id_matter",
                table: "governance_agenda_line",
                columns: new[] { "partnership_id", "meeting_id", "matter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_agenda_line_partnership_id_meeting_id_number",
                table: "governance_agenda_line",
                columns: new[] { "partnership_id", "meeting_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_attendance_partnership_id_meeting_id_membership_",
                table: "governance_attendance",
                columns: new[] { "partnership_id", "meeting_id", "membership_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_attendance_partnership_id_membership_id",
                table: "governance_attendance",
                columns: new[] { "partnership_id", "membership_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_calendar_feed_partnership_id_group_id",
                table: "governance_calendar_feed",
                columns: new[] { "partnership_id", "group_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_calendar_feed_partnership_id_hash",
                table: "governance_calendar_feed",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_calendar_feed_partnership_id_person_id",
                table: "governance_calendar_feed",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_contact_partnership_id_by_id",
                table: "governance_contact",
                columns: new[] { "partnership_id", "by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_contact_partnership_id_stakeholder_id_on",
                table: "governance_contact",
                columns: new[] { "partnership_id", "stakeholder_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_decision_partnership_id_group_id_on",
                table: "governance_decision",
                columns: new[] { "partnership_id", "group_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_decision_partnership_id_key",
                table: "governance_decision",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_decision_partnership_id_meeting_id",
                table: "governance_decision",
                columns: new[] { "partnership_id", "meeting_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_decision_partnership_id_responsible_id",
                table: "governance_decision",
                columns: new[] { "partnership_id", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_group_partnership_id_key",
                table: "governance_group",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_group_partnership_id_organisation_id",
                table: "governance_group",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_meeting_partnership_id_group_id_on",
                table: "governance_meeting",
                columns: new[] { "partnership_id", "group_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_meeting_partnership_id_host_id",
                table: "governance_meeting",
                columns: new[] { "partnership_id", "host_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_meeting_partnership_id_key",
                table: "governance_meeting",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_membership_partnership_id_group_id",
                table: "governance_membership",
                columns: new[] { "partnership_id", "group_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_membership_partnership_id_organisation_id",
                table: "governance_membership",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_membership_partnership_id_person_id",
                table: "governance_membership",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_priority_partnership_id_decided_by_id",
                table: "governance_priority",
                columns: new[] { "partnership_id", "decided_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_priority_partnership_id_person_id",
                table: "governance_priority",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_stakeholder_partnership_id_key",
                table: "governance_stakeholder",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_stakeholder_partnership_id_organisation_id",
                table: "governance_stakeholder",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_stakeholder_partnership_id_responsible_id",
                table: "governance_stakeholder",
                columns: new[] { "partnership_id", "responsible_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_time_needed_partnership_id_person_id_goal",
                table: "governance_time_needed",
                columns: new[] { "partnership_id", "person_id", "goal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_time_set_aside_partnership_id_person_id_from",
                table: "governance_time_set_aside",
                columns: new[] { "partnership_id", "person_id", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_time_used_partnership_id_person_id_goal_week",
                table: "governance_time_used",
                columns: new[] { "partnership_id", "person_id", "goal", "week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_governance_voice_partnership_id_on",
                table: "governance_voice",
                columns: new[] { "partnership_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_erasure_request_partnership_id_person_id",
                table: "platform_erasure_request",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_external_identity_account_id",
                table: "platform_external_identity",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_grant_partnership_id_kind_record_key",
                table: "platform_grant",
                columns: new[] { "partnership_id", "kind", "record_key" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_grant_partnership_id_person_id",
                table: "platform_grant",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_open_session_account_id",
                table: "platform_open_session",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_open_session_provider_provider_session",
                table: "platform_open_session",
                columns: new[] { "provider", "provider_session" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_accountable_leader_partnership_id_organisation_id",
                table: "programme_accountable_leader",
                columns: new[] { "partnership_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_accountable_leader_partnership_id_person_id",
                table: "programme_accountable_leader",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_effect_review_partnership_id_effect_id_months",
                table: "programme_effect_review",
                columns: new[] { "partnership_id", "effect_id", "months" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_step_partnership_id_measurement_id",
                table: "programme_measurement_step",
                columns: new[] { "partnership_id", "measurement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_link_partnership_id_hash",
                table: "programme_ownership_link",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_link_partnership_id_ownership_id",
                table: "programme_ownership_link",
                columns: new[] { "partnership_id", "ownership_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_link_partnership_id_person_id",
                table: "programme_ownership_link",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_tight_follow_up_partnership_id_goal_id_from",
                table: "programme_tight_follow_up",
                columns: new[] { "partnership_id", "goal_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_week_line_partnership_id_goal_id_monday",
                table: "programme_week_line",
                columns: new[] { "partnership_id", "goal_id", "monday" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_programme_ownership_programme_ownership_partnership_id_foll",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "follows_id" },
                principalTable: "programme_ownership",
                principalColumns: new[] { "partnership_id", "id" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_programme_ownership_programme_ownership_partnership_id_foll",
                table: "programme_ownership");

            migrationBuilder.DropTable(
                name: "governance_agenda_line");

            migrationBuilder.DropTable(
                name: "governance_attendance");

            migrationBuilder.DropTable(
                name: "governance_calendar_feed");

            migrationBuilder.DropTable(
                name: "governance_contact");

            migrationBuilder.DropTable(
                name: "governance_priority");

            migrationBuilder.DropTable(
                name: "governance_time_needed");

            migrationBuilder.DropTable(
                name: "governance_time_set_aside");

            migrationBuilder.DropTable(
                name: "governance_time_used");

            migrationBuilder.DropTable(
                name: "governance_voice");

            migrationBuilder.DropTable(
                name: "platform_digest_wish");

            migrationBuilder.DropTable(
                name: "platform_erasure_request");

            migrationBuilder.DropTable(
                name: "platform_external_identity");

            migrationBuilder.DropTable(
                name: "platform_grant");

            migrationBuilder.DropTable(
                name: "platform_notice");

            migrationBuilder.DropTable(
                name: "platform_notice_round");

            migrationBuilder.DropTable(
                name: "platform_open_session");

            migrationBuilder.DropTable(
                name: "platform_recovery_code");

            migrationBuilder.DropTable(
                name: "platform_second_factor");

            migrationBuilder.DropTable(
                name: "platform_spent_state");

            migrationBuilder.DropTable(
                name: "platform_upkeep");

            migrationBuilder.DropTable(
                name: "programme_accountable_leader");

            migrationBuilder.DropTable(
                name: "programme_effect_review");

            migrationBuilder.DropTable(
                name: "programme_measurement_step");

            migrationBuilder.DropTable(
                name: "programme_ownership_link");

            migrationBuilder.DropTable(
                name: "programme_tight_follow_up");

            migrationBuilder.DropTable(
                name: "programme_week_line");

            migrationBuilder.DropTable(
                name: "governance_decision");

            migrationBuilder.DropTable(
                name: "governance_membership");

            migrationBuilder.DropTable(
                name: "governance_stakeholder");

            migrationBuilder.DropTable(
                name: "governance_meeting");

            migrationBuilder.DropTable(
                name: "governance_group");

            migrationBuilder.DropIndex(
                name: "ix_programme_ownership_partnership_id_follows_id",
                table: "programme_ownership");

            migrationBuilder.DropColumn(
                name: "follows_because",
                table: "programme_ownership");

            migrationBuilder.DropColumn(
                name: "follows_id",
                table: "programme_ownership");

            migrationBuilder.DropColumn(
                name: "holder_until",
                table: "programme_ownership");

            migrationBuilder.DropColumn(
                name: "approval_levels",
                table: "programme_measuring_rules");

            migrationBuilder.DropColumn(
                name: "endorsed_by",
                table: "programme_measurement");

            migrationBuilder.DropColumn(
                name: "endorsed_on",
                table: "programme_measurement");

            migrationBuilder.DropColumn(
                name: "is_open",
                table: "programme_initiative");

            migrationBuilder.DropColumn(
                name: "approval_levels",
                table: "programme_indicator");

            migrationBuilder.DropColumn(
                name: "due_dates",
                table: "programme_indicator");

            migrationBuilder.DropColumn(
                name: "checked_on",
                table: "platform_organisation");

            migrationBuilder.DropColumn(
                name: "register_name",
                table: "platform_organisation");

            migrationBuilder.DropColumn(
                name: "register_state",
                table: "platform_organisation");
        }
    }
}
