using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samspill.Web.Data.Postgres
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "platform_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_installation_administrator = table.Column<bool>(type: "boolean", nullable: false),
                    last_sign_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    user_name = table.Column<string>(type: "text", nullable: true),
                    normalized_user_name = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    normalized_email = table.Column<string>(type: "text", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_entry",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    record_id = table.Column<string>(type: "text", nullable: false),
                    change = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_entry", x => new { x.partnership_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_head",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_head", x => x.partnership_id);
                });

            migrationBuilder.CreateTable(
                name: "platform_data_protection_key",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_installation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_installation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_opening",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_opening", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_organisation",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    number = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    member_from = table.Column<DateOnly>(type: "date", nullable: true),
                    member_to = table.Column<DateOnly>(type: "date", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_organisation", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    next_try_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    given_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_partnership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_partnership", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_person_key",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    destroyed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_person_key", x => new { x.partnership_id, x.person_id });
                });

            migrationBuilder.CreateTable(
                name: "platform_stored_file",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_stored_file", x => new { x.partnership_id, x.hash });
                });

            migrationBuilder.CreateTable(
                name: "platform_system_user",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_system_user", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme_challenge",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cause = table.Column<string>(type: "text", nullable: true),
                    consequence = table.Column<string>(type: "text", nullable: true),
                    countermeasure = table.Column<string>(type: "text", nullable: true),
                    cure = table.Column<string>(type: "text", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true),
                    goals = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_challenge", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_effect_assumption",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    assumption = table.Column<string>(type: "text", nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    horizon_year = table.Column<int>(type: "integer", nullable: true),
                    checked_by = table.Column<string>(type: "text", nullable: true),
                    check_on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    goals = table.Column<string>(type: "text", nullable: true),
                    initiatives = table.Column<string>(type: "text", nullable: true),
                    judgement = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_effect_assumption", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_goal",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_because = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    beneficiaries = table.Column<string>(type: "text", nullable: true),
                    benefit = table.Column<string>(type: "text", nullable: true),
                    not_worked_on_because = table.Column<string>(type: "text", nullable: true),
                    learning_questions = table.Column<string>(type: "text", nullable: true),
                    hand_over = table.Column<string>(type: "text", nullable: true),
                    override_decision = table.Column<string>(type: "text", nullable: true),
                    archived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_goal", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_indicator",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    decimals = table.Column<int>(type: "integer", nullable: false),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    baseline = table.Column<decimal>(type: "numeric", nullable: true),
                    baseline_numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    baseline_denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    baseline_date = table.Column<DateOnly>(type: "date", nullable: true),
                    baseline_source = table.Column<string>(type: "text", nullable: true),
                    baseline_due = table.Column<DateOnly>(type: "date", nullable: true),
                    scale = table.Column<string>(type: "text", nullable: true),
                    is_cumulative = table.Column<bool>(type: "boolean", nullable: false),
                    cadence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    adding_up = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_per_municipality = table.Column<bool>(type: "boolean", nullable: false),
                    municipalities = table.Column<string>(type: "text", nullable: true),
                    method = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    measured_by = table.Column<string>(type: "text", nullable: true),
                    caveat = table.Column<string>(type: "text", nullable: true),
                    metric = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    is_archived = table.Column<bool>(type: "boolean", nullable: false),
                    archived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_indicator", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_initiative",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    title_sort_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    summary = table.Column<string>(type: "text", nullable: true),
                    phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    started = table.Column<DateOnly>(type: "date", nullable: true),
                    ended = table.Column<DateOnly>(type: "date", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true),
                    partners = table.Column<string>(type: "text", nullable: true),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    theme = table.Column<string>(type: "text", nullable: true),
                    hand_over_to = table.Column<string>(type: "text", nullable: true),
                    hand_over_on = table.Column<DateOnly>(type: "date", nullable: true),
                    hand_over_note = table.Column<string>(type: "text", nullable: true),
                    ends_here_because = table.Column<string>(type: "text", nullable: true),
                    judgement = table.Column<string>(type: "text", nullable: true),
                    archived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_initiative", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_measuring_rules",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    own_approval = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_measuring_rules", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "programme_programme_record",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    phase_of = table.Column<Guid>(type: "uuid", nullable: true),
                    aim = table.Column<string>(type: "text", nullable: true),
                    finding = table.Column<string>(type: "text", nullable: true),
                    starts = table.Column<DateOnly>(type: "date", nullable: true),
                    ends = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    effect_horizon = table.Column<int>(type: "integer", nullable: true),
                    funder = table.Column<string>(type: "text", nullable: true),
                    grant_reference = table.Column<string>(type: "text", nullable: true),
                    grant_amount = table.Column<decimal>(type: "numeric", nullable: true),
                    stated_goal_count = table.Column<int>(type: "integer", nullable: true),
                    granted_text = table.Column<string>(type: "text", nullable: true),
                    bottleneck = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    members_stated = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_programme_record", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_programme_record_programme_programme_record_partn",
                        columns: x => new { x.partnership_id, x.phase_of },
                        principalTable: "programme_programme_record",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_uploaded_workbook",
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
                    table.PrimaryKey("pk_programme_uploaded_workbook", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "reports_report",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_attested = table.Column<bool>(type: "boolean", nullable: true),
                    attachments = table.Column<string>(type: "text", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    is_reopened = table.Column<bool>(type: "boolean", nullable: false),
                    archived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_report", x => new { x.partnership_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_identity_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_platform_identity_user_claim_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_identity_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_platform_identity_user_login_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_identity_user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_identity_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_platform_identity_user_token_account_user_id",
                        column: x => x.user_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_sign_in_link",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_to = table.Column<string>(type: "text", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_sign_in_link", x => x.hash);
                    table.ForeignKey(
                        name: "fk_platform_sign_in_link_platform_account_account_id",
                        column: x => x.account_id,
                        principalTable: "platform_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_person",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    roles = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_person", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_person_platform_organisation_partnership_id_organi",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_goal_version",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sentence = table.Column<string>(type: "text", nullable: false),
                    is_granted = table.Column<bool>(type: "boolean", nullable: false),
                    is_clarified = table.Column<bool>(type: "boolean", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_goal_version", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_goal_version_programme_goal_partnership_id_goal_id",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_context_note",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_context_note", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_context_note_programme_indicator_partnership_id_i",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_indicator_goal",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_indicator_goal", x => new { x.partnership_id, x.goal_id, x.indicator_id });
                    table.ForeignKey(
                        name: "fk_programme_indicator_goal_programme_goal_partnership_id_goal",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_indicator_goal_programme_indicator_partnership_id",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_indicator_version",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: true),
                    direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    baseline = table.Column<decimal>(type: "numeric", nullable: true),
                    baseline_date = table.Column<DateOnly>(type: "date", nullable: true),
                    baseline_source = table.Column<string>(type: "text", nullable: true),
                    method = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_break = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_indicator_version", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_indicator_version_programme_indicator_partnership",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_judgement",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outlook = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_judgement", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_judgement_programme_indicator_partnership_id_indi",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_measurement",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    period = table.Column<DateOnly>(type: "date", nullable: false),
                    municipality = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    low = table.Column<decimal>(type: "numeric", nullable: true),
                    high = table.Column<decimal>(type: "numeric", nullable: true),
                    step = table.Column<string>(type: "text", nullable: true),
                    not_measured_because = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    evidence_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    warning_answer = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reported_by = table.Column<string>(type: "text", nullable: true),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    returned_because = table.Column<string>(type: "text", nullable: true),
                    supersedes = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    is_superseded = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_measurement", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_measurement_programme_indicator_partnership_id_in",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_measurement_programme_measurement_partnership_id_",
                        columns: x => new { x.partnership_id, x.supersedes },
                        principalTable: "programme_measurement",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_target",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    low = table.Column<decimal>(type: "numeric", nullable: true),
                    high = table.Column<decimal>(type: "numeric", nullable: true),
                    numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    municipality = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    set_on = table.Column<DateOnly>(type: "date", nullable: true),
                    set_by = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_target", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_target_programme_indicator_partnership_id_indicat",
                        columns: x => new { x.partnership_id, x.indicator_id },
                        principalTable: "programme_indicator",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_budget_line",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "text", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: true),
                    planned = table.Column<decimal>(type: "numeric", nullable: true),
                    spent = table.Column<decimal>(type: "numeric", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_budget_line", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_budget_line_programme_initiative_partnership_id_i",
                        columns: x => new { x.partnership_id, x.initiative_id },
                        principalTable: "programme_initiative",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_initiative_goal",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_initiative_goal", x => new { x.partnership_id, x.goal_id, x.initiative_id });
                    table.ForeignKey(
                        name: "fk_programme_initiative_goal_programme_goal_partnership_id_goa",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_initiative_goal_programme_initiative_partnership_",
                        columns: x => new { x.partnership_id, x.initiative_id },
                        principalTable: "programme_initiative",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_milestone",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    first_due = table.Column<DateOnly>(type: "date", nullable: true),
                    moved_because = table.Column<string>(type: "text", nullable: true),
                    moved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reached = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_milestone", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_milestone_programme_initiative_partnership_id_ini",
                        columns: x => new { x.partnership_id, x.initiative_id },
                        principalTable: "programme_initiative",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_pilot_step",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    pilot = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    municipality = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_pilot_step", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_pilot_step_programme_initiative_partnership_id_in",
                        columns: x => new { x.partnership_id, x.initiative_id },
                        principalTable: "programme_initiative",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_frozen",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    plan = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_frozen", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_frozen_reports_report_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_number_correction",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    slot = table.Column<string>(type: "text", nullable: false),
                    was = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<decimal>(type: "numeric", nullable: false),
                    @is = table.Column<string>(name: "is", type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_number_correction", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_number_correction_reports_report_partnership_id_rep",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_reopening",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_reopening", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_reopening_reports_report_partnership_id_report_id",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_sentence_edit",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: false),
                    sentence_id = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "text", nullable: true),
                    is_judgement = table.Column<bool>(type: "boolean", nullable: false),
                    left_out_because = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_sentence_edit", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_sentence_edit_reports_report_partnership_id_report_",
                        columns: x => new { x.partnership_id, x.report_id },
                        principalTable: "reports_report",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_access_token",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scope = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_access_token", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_access_token_platform_person_partnership_id_person",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_attachment",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    media_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", nullable: false),
                    attached_by = table.Column<Guid>(type: "uuid", nullable: true),
                    attached_on = table.Column<DateOnly>(type: "date", nullable: false),
                    removed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_attachment", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_attachment_platform_person_partnership_id_attached",
                        columns: x => new { x.partnership_id, x.attached_by },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_platform_attachment_stored_file_partnership_id_hash",
                        columns: x => new { x.partnership_id, x.hash },
                        principalTable: "platform_stored_file",
                        principalColumns: new[] { "partnership_id", "hash" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_comment",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    says = table.Column<string>(type: "text", nullable: false),
                    is_question = table.Column<bool>(type: "boolean", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    closed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_comment", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_platform_comment_platform_person_partnership_id_author_id",
                        columns: x => new { x.partnership_id, x.author_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_platform_comment_platform_person_partnership_id_closed_by_id",
                        columns: x => new { x.partnership_id, x.closed_by_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_last_seen",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_last_seen", x => new { x.partnership_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_platform_last_seen_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_ownership",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hours_per_week = table.Column<decimal>(type: "numeric", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    asked_by = table.Column<string>(type: "text", nullable: true),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: true),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    condition = table.Column<string>(type: "text", nullable: true),
                    condition_met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    on_behalf_note = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    last_heard = table.Column<DateOnly>(type: "date", nullable: true),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_ownership", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_ownership_platform_organisation_partnership_id_or",
                        columns: x => new { x.partnership_id, x.organisation_id },
                        principalTable: "platform_organisation",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_ownership_platform_person_partnership_id_person_id",
                        columns: x => new { x.partnership_id, x.person_id },
                        principalTable: "platform_person",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_programme_ownership_programme_goal_partnership_id_goal_id",
                        columns: x => new { x.partnership_id, x.goal_id },
                        principalTable: "programme_goal",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_warning_answer",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measurement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    said = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_programme_warning_answer", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_programme_warning_answer_programme_measurement_partnership_",
                        columns: x => new { x.partnership_id, x.measurement_id },
                        principalTable: "programme_measurement",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_frozen_content",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    frozen_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_frozen_content", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_frozen_content_reports_frozen_partnership_id_frozen",
                        columns: x => new { x.partnership_id, x.frozen_id },
                        principalTable: "reports_frozen",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reports_frozen_pdf",
                columns: table => new
                {
                    partnership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    frozen_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports_frozen_pdf", x => new { x.partnership_id, x.id });
                    table.ForeignKey(
                        name: "fk_reports_frozen_pdf_reports_frozen_partnership_id_frozen_id",
                        columns: x => new { x.partnership_id, x.frozen_id },
                        principalTable: "reports_frozen",
                        principalColumns: new[] { "partnership_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_platform_access_token_partnership_id_hash",
                table: "platform_access_token",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_access_token_partnership_id_person_id",
                table: "platform_access_token",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_account_normalized_email",
                table: "platform_account",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_account_normalized_user_name",
                table: "platform_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_attachment_partnership_id_attached_by",
                table: "platform_attachment",
                columns: new[] { "partnership_id", "attached_by" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_attachment_partnership_id_hash",
                table: "platform_attachment",
                columns: new[] { "partnership_id", "hash" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_attachment_partnership_id_kind_record_key",
                table: "platform_attachment",
                columns: new[] { "partnership_id", "kind", "record_key" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_audit_entry_partnership_id_record_id",
                table: "platform_audit_entry",
                columns: new[] { "partnership_id", "record_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_comment_partnership_id_author_id",
                table: "platform_comment",
                columns: new[] { "partnership_id", "author_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_comment_partnership_id_closed_by_id",
                table: "platform_comment",
                columns: new[] { "partnership_id", "closed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_comment_partnership_id_kind_record_key",
                table: "platform_comment",
                columns: new[] { "partnership_id", "kind", "record_key" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_identity_user_claim_user_id",
                table: "platform_identity_user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_identity_user_login_user_id",
                table: "platform_identity_user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_organisation_partnership_id_key",
                table: "platform_organisation",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_message_sent_at_given_up_at_next_try_at",
                table: "platform_outbox_message",
                columns: new[] { "sent_at", "given_up_at", "next_try_at" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_partnership_slug",
                table: "platform_partnership",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_person_account_id",
                table: "platform_person",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_person_partnership_id_account_id",
                table: "platform_person",
                columns: new[] { "partnership_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_person_partnership_id_key",
                table: "platform_person",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_platform_person_partnership_id_organisation_id",
                table: "platform_person",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_sign_in_link_account_id",
                table: "platform_sign_in_link",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_system_user_name",
                table: "platform_system_user",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_budget_line_partnership_id_initiative_id",
                table: "programme_budget_line",
                columns: new[] { "partnership_id", "initiative_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_budget_line_partnership_id_key",
                table: "programme_budget_line",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_challenge_partnership_id_key",
                table: "programme_challenge",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_context_note_partnership_id_indicator_id",
                table: "programme_context_note",
                columns: new[] { "partnership_id", "indicator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_context_note_partnership_id_key",
                table: "programme_context_note",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_effect_assumption_partnership_id_key",
                table: "programme_effect_assumption",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_goal_partnership_id_key",
                table: "programme_goal",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_goal_partnership_id_number",
                table: "programme_goal",
                columns: new[] { "partnership_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_goal_version_partnership_id_goal_id_number",
                table: "programme_goal_version",
                columns: new[] { "partnership_id", "goal_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_indicator_partnership_id_key",
                table: "programme_indicator",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_indicator_goal_partnership_id_indicator_id",
                table: "programme_indicator_goal",
                columns: new[] { "partnership_id", "indicator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_indicator_version_partnership_id_indicator_id_num",
                table: "programme_indicator_version",
                columns: new[] { "partnership_id", "indicator_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_initiative_partnership_id_key",
                table: "programme_initiative",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_initiative_goal_partnership_id_initiative_id",
                table: "programme_initiative_goal",
                columns: new[] { "partnership_id", "initiative_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_judgement_partnership_id_indicator_id",
                table: "programme_judgement",
                columns: new[] { "partnership_id", "indicator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_municipal",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "municipality", "period" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_period",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "period" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_period1",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "period" },
                unique: true,
                filter: "supersedes IS NULL AND municipality IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_period_mu",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "period", "municipality" },
                unique: true,
                filter: "supersedes IS NULL AND municipality IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_reported_",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "reported_by", "reported_on", "approved_by", "approved_on" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_indicator_id_status",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "indicator_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_key",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_reported_on_is_demo",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "reported_on", "is_demo" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_status",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_measurement_partnership_id_supersedes",
                table: "programme_measurement",
                columns: new[] { "partnership_id", "supersedes" },
                unique: true,
                filter: "supersedes IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_programme_measuring_rules_partnership_id",
                table: "programme_measuring_rules",
                column: "partnership_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_milestone_partnership_id_initiative_id",
                table: "programme_milestone",
                columns: new[] { "partnership_id", "initiative_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_partnership_id_goal_id",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "goal_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_partnership_id_key",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_partnership_id_organisation_id",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_ownership_partnership_id_person_id",
                table: "programme_ownership",
                columns: new[] { "partnership_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_pilot_step_partnership_id_initiative_id",
                table: "programme_pilot_step",
                columns: new[] { "partnership_id", "initiative_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_pilot_step_partnership_id_pilot_stage",
                table: "programme_pilot_step",
                columns: new[] { "partnership_id", "pilot", "stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_programme_record_partnership_id_key",
                table: "programme_programme_record",
                columns: new[] { "partnership_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_programme_record_partnership_id_phase_of",
                table: "programme_programme_record",
                columns: new[] { "partnership_id", "phase_of" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_target_partnership_id_indicator_id_due",
                table: "programme_target",
                columns: new[] { "partnership_id", "indicator_id", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_uploaded_workbook_partnership_id_hash",
                table: "programme_uploaded_workbook",
                columns: new[] { "partnership_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_programme_warning_answer_partnership_id_measurement_id",
                table: "programme_warning_answer",
                columns: new[] { "partnership_id", "measurement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_frozen_partnership_id_report_id_edition",
                table: "reports_frozen",
                columns: new[] { "partnership_id", "report_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_frozen_content_partnership_id_frozen_id",
                table: "reports_frozen_content",
                columns: new[] { "partnership_id", "frozen_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_frozen_pdf_partnership_id_frozen_id",
                table: "reports_frozen_pdf",
                columns: new[] { "partnership_id", "frozen_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_number_correction_partnership_id_report_id_number",
                table: "reports_number_correction",
                columns: new[] { "partnership_id", "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_reports_reopening_partnership_id_report_id",
                table: "reports_reopening",
                columns: new[] { "partnership_id", "report_id" });

            migrationBuilder.CreateIndex(
                name: "ix_reports_report_partnership_id_key",
                table: "reports_report",
                columns: new[] { "partnership_id", "key" },
                unique: true,
                filter: "archived_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_reports_sentence_edit_partnership_id_report_id_language_sen",
                table: "reports_sentence_edit",
                columns: new[] { "partnership_id", "report_id", "language", "sentence_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "platform_access_token");

            migrationBuilder.DropTable(
                name: "platform_attachment");

            migrationBuilder.DropTable(
                name: "platform_audit_entry");

            migrationBuilder.DropTable(
                name: "platform_audit_head");

            migrationBuilder.DropTable(
                name: "platform_comment");

            migrationBuilder.DropTable(
                name: "platform_data_protection_key");

            migrationBuilder.DropTable(
                name: "platform_identity_user_claim");

            migrationBuilder.DropTable(
                name: "platform_identity_user_login");

            migrationBuilder.DropTable(
                name: "platform_identity_user_token");

            migrationBuilder.DropTable(
                name: "platform_installation");

            migrationBuilder.DropTable(
                name: "platform_last_seen");

            migrationBuilder.DropTable(
                name: "platform_opening");

            migrationBuilder.DropTable(
                name: "platform_outbox_message");

            migrationBuilder.DropTable(
                name: "platform_partnership");

            migrationBuilder.DropTable(
                name: "platform_person_key");

            migrationBuilder.DropTable(
                name: "platform_sign_in_link");

            migrationBuilder.DropTable(
                name: "platform_system_user");

            migrationBuilder.DropTable(
                name: "programme_budget_line");

            migrationBuilder.DropTable(
                name: "programme_challenge");

            migrationBuilder.DropTable(
                name: "programme_context_note");

            migrationBuilder.DropTable(
                name: "programme_effect_assumption");

            migrationBuilder.DropTable(
                name: "programme_goal_version");

            migrationBuilder.DropTable(
                name: "programme_indicator_goal");

            migrationBuilder.DropTable(
                name: "programme_indicator_version");

            migrationBuilder.DropTable(
                name: "programme_initiative_goal");

            migrationBuilder.DropTable(
                name: "programme_judgement");

            migrationBuilder.DropTable(
                name: "programme_measuring_rules");

            migrationBuilder.DropTable(
                name: "programme_milestone");

            migrationBuilder.DropTable(
                name: "programme_ownership");

            migrationBuilder.DropTable(
                name: "programme_pilot_step");

            migrationBuilder.DropTable(
                name: "programme_programme_record");

            migrationBuilder.DropTable(
                name: "programme_target");

            migrationBuilder.DropTable(
                name: "programme_uploaded_workbook");

            migrationBuilder.DropTable(
                name: "programme_warning_answer");

            migrationBuilder.DropTable(
                name: "reports_frozen_content");

            migrationBuilder.DropTable(
                name: "reports_frozen_pdf");

            migrationBuilder.DropTable(
                name: "reports_number_correction");

            migrationBuilder.DropTable(
                name: "reports_reopening");

            migrationBuilder.DropTable(
                name: "reports_sentence_edit");

            migrationBuilder.DropTable(
                name: "platform_stored_file");

            migrationBuilder.DropTable(
                name: "platform_account");

            migrationBuilder.DropTable(
                name: "platform_person");

            migrationBuilder.DropTable(
                name: "programme_goal");

            migrationBuilder.DropTable(
                name: "programme_initiative");

            migrationBuilder.DropTable(
                name: "programme_measurement");

            migrationBuilder.DropTable(
                name: "reports_frozen");

            migrationBuilder.DropTable(
                name: "platform_organisation");

            migrationBuilder.DropTable(
                name: "programme_indicator");

            migrationBuilder.DropTable(
                name: "reports_report");
        }
    }
}
