using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FourPer1000.Collab.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "activity_categories",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_categories", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "answer_revisions",
                columns: table => new
                {
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    save_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    side = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: true),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: true),
                    shown_result_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_revisions", x => new { x.round_item_id, x.panelist_id, x.revision });
                });

            migrationBuilder.CreateTable(
                name: "answers",
                columns: table => new
                {
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    side = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: true),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: true),
                    shown_result_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => new { x.round_item_id, x.panelist_id });
                });

            migrationBuilder.CreateTable(
                name: "batch_answers",
                columns: table => new
                {
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    batch = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch_answers", x => new { x.round_item_id, x.panelist_id, x.batch });
                });

            migrationBuilder.CreateTable(
                name: "colleges",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_colleges", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "facility_families",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    led_by = table.Column<string>(type: "TEXT", nullable: false),
                    supported_by = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facility_families", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "glossary_terms",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    term = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glossary_terms", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "goals",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    label_sources = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    statement = table.Column<string>(type: "TEXT", nullable: true),
                    first_title = table.Column<string>(type: "TEXT", nullable: true),
                    label_remark = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goals", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "governance_bodies",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    does = table.Column<string>(type: "TEXT", nullable: false),
                    who_belongs = table.Column<string>(type: "TEXT", nullable: false),
                    seats = table.Column<string>(type: "TEXT", nullable: true),
                    votes = table.Column<string>(type: "TEXT", nullable: true),
                    platform_role = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_governance_bodies", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor = table.Column<byte[]>(type: "BLOB", nullable: true),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    queued_at = table.Column<long>(type: "INTEGER", nullable: false),
                    invitation_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    is_secret = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partnerships",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    printed_name = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    country_iso2 = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    organisation_type = table.Column<string>(type: "TEXT", nullable: true),
                    instruments = table.Column<string>(type: "TEXT", nullable: false),
                    is_highlighted = table.Column<bool>(type: "INTEGER", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    as_of = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnerships", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "plan_versions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    initiative = table.Column<string>(type: "TEXT", nullable: false),
                    plan_name = table.Column<string>(type: "TEXT", nullable: false),
                    vision = table.Column<string>(type: "TEXT", nullable: false),
                    horizon = table.Column<int>(type: "INTEGER", nullable: false),
                    mission = table.Column<string>(type: "TEXT", nullable: false),
                    ambitions = table.Column<string>(type: "TEXT", nullable: false),
                    documents = table.Column<string>(type: "TEXT", nullable: false),
                    counts = table.Column<string>(type: "TEXT", nullable: false),
                    first_delphi = table.Column<string>(type: "TEXT", nullable: false),
                    membership_counts = table.Column<string>(type: "TEXT", nullable: false),
                    meetings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "reference_files",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<string>(type: "TEXT", nullable: false),
                    compiled_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    loaded_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_files", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    subregions = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regions", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "remarks",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    points = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_remarks", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "roadmaps",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", maxLength: 64, nullable: false),
                    presented_by = table.Column<string>(type: "TEXT", nullable: false),
                    as_of = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roadmaps", x => x.year);
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "soil_facts",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<double>(type: "REAL", nullable: true),
                    low = table.Column<double>(type: "REAL", nullable: true),
                    high = table.Column<double>(type: "REAL", nullable: true),
                    of = table.Column<double>(type: "REAL", nullable: true),
                    standard_error = table.Column<double>(type: "REAL", nullable: true),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    parts = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    objective_codes = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_soil_facts", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "studies",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    task_force_code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    introduction = table.Column<string>(type: "TEXT", nullable: false),
                    protocol = table.Column<string>(type: "TEXT", nullable: false),
                    lock_at = table.Column<long>(type: "INTEGER", nullable: true),
                    lock_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    pseudonym_salt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    consent_number = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_studies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_force_roles",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    eligible = table.Column<string>(type: "TEXT", nullable: false),
                    platform_role = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_force_roles", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "task_forces",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_forces", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", nullable: false),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: false),
                    time_zone = table.Column<string>(type: "TEXT", nullable: false),
                    college = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "join_categories",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    college_key = table.Column<string>(type: "TEXT", nullable: true),
                    may_be_member = table.Column<bool>(type: "INTEGER", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_join_categories", x => x.key);
                    table.ForeignKey(
                        name: "FK_join_categories_colleges_college_key",
                        column: x => x.college_key,
                        principalTable: "colleges",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coalitions",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    family_key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    formed_by = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coalitions", x => x.key);
                    table.ForeignKey(
                        name: "FK_coalitions_facility_families_family_key",
                        column: x => x.family_key,
                        principalTable: "facility_families",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "facilities",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    family_key = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    roman = table.Column<string>(type: "TEXT", nullable: true),
                    printed_code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    objective_codes = table.Column<string>(type: "TEXT", nullable: false),
                    has_roadmap_chapter = table.Column<bool>(type: "INTEGER", nullable: false),
                    printed_numbers = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facilities", x => x.key);
                    table.ForeignKey(
                        name: "FK_facilities_facility_families_family_key",
                        column: x => x.family_key,
                        principalTable: "facility_families",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "membership_statuses",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    body_key = table.Column<string>(type: "TEXT", nullable: true),
                    open_to = table.Column<string>(type: "TEXT", nullable: false),
                    validated_by = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_membership_statuses", x => x.key);
                    table.ForeignKey(
                        name: "FK_membership_statuses_governance_bodies_body_key",
                        column: x => x.body_key,
                        principalTable: "governance_bodies",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    role_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_role_claims_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "amendments",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: false),
                    after = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_amendments", x => x.id);
                    table.ForeignKey(
                        name: "FK_amendments_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_texts",
                columns: table => new
                {
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_texts", x => new { x.study_id, x.number });
                    table.ForeignKey(
                        name: "FK_consent_texts_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "items",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    suggestion_id = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_items", x => x.id);
                    table.ForeignKey(
                        name: "FK_items_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panelists",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panelists", x => x.id);
                    table.ForeignKey(
                        name: "FK_panelists_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    instructions = table.Column<string>(type: "TEXT", nullable: false),
                    takes_suggestions = table.Column<bool>(type: "INTEGER", nullable: false),
                    opening_at = table.Column<long>(type: "INTEGER", nullable: true),
                    opening_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    opening_waiver = table.Column<string>(type: "TEXT", nullable: true),
                    deadline = table.Column<long>(type: "INTEGER", nullable: true),
                    closing_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closing_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    closing_unmet = table.Column<string>(type: "TEXT", nullable: true),
                    closing_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    publication_at = table.Column<long>(type: "INTEGER", nullable: true),
                    publication_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    synthesis = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.id);
                    table.ForeignKey(
                        name: "FK_rounds_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    invited_by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    invited_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wants_reminders = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                    table.ForeignKey(
                        name: "FK_invitations_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_invitations_users_account_id",
                        column: x => x.account_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "moderations",
                columns: table => new
                {
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    task_force_code = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moderations", x => new { x.account_id, x.task_force_code });
                    table.ForeignKey(
                        name: "FK_moderations_task_forces_task_force_code",
                        column: x => x.task_force_code,
                        principalTable: "task_forces",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_moderations_users_account_id",
                        column: x => x.account_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "self_ratings",
                columns: table => new
                {
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    expertise = table.Column<int>(type: "INTEGER", nullable: true),
                    interest = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_self_ratings", x => new { x.study_id, x.account_id, x.group });
                    table.ForeignKey(
                        name: "FK_self_ratings_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_self_ratings_users_account_id",
                        column: x => x.account_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_sessions_users_account_id",
                        column: x => x.account_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_links",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    token_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_sign_in_links_users_account_id",
                        column: x => x.account_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "FK_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_roles",
                columns: table => new
                {
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    role_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "FK_user_roles_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_roles_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "objectives",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    goal_code = table.Column<string>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    task_force_code = table.Column<string>(type: "TEXT", nullable: false),
                    facility_key = table.Column<string>(type: "TEXT", nullable: false),
                    facility_sources = table.Column<string>(type: "TEXT", nullable: false),
                    short_title = table.Column<string>(type: "TEXT", nullable: false),
                    short_title_sources = table.Column<string>(type: "TEXT", nullable: false),
                    alternatives = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    baseline2020 = table.Column<string>(type: "TEXT", nullable: true),
                    target2030 = table.Column<string>(type: "TEXT", nullable: true),
                    target2050 = table.Column<string>(type: "TEXT", nullable: true),
                    context = table.Column<string>(type: "TEXT", nullable: true),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    plan_version = table.Column<string>(type: "TEXT", nullable: true),
                    first_version_remark = table.Column<string>(type: "TEXT", nullable: true),
                    activity_count = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objectives", x => x.code);
                    table.ForeignKey(
                        name: "FK_objectives_facilities_facility_key",
                        column: x => x.facility_key,
                        principalTable: "facilities",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_objectives_goals_goal_code",
                        column: x => x.goal_code,
                        principalTable: "goals",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roadmap_chapters",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    facility_key = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    printed_as = table.Column<string>(type: "TEXT", nullable: false),
                    objective_codes = table.Column<string>(type: "TEXT", nullable: false),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roadmap_chapters", x => x.key);
                    table.ForeignKey(
                        name: "FK_roadmap_chapters_facilities_facility_key",
                        column: x => x.facility_key,
                        principalTable: "facilities",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_roadmap_chapters_roadmaps_year",
                        column: x => x.year,
                        principalTable: "roadmaps",
                        principalColumn: "year",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_versions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    background = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_item_versions_items_item_id",
                        column: x => x.item_id,
                        principalTable: "items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => new { x.panelist_id, x.number });
                    table.ForeignKey(
                        name: "FK_consents_panelists_panelist_id",
                        column: x => x.panelist_id,
                        principalTable: "panelists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "frozen_snapshots",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    mode = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_snapshots", x => x.id);
                    table.ForeignKey(
                        name: "FK_frozen_snapshots_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    study_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    objective_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    facility = table.Column<string>(type: "TEXT", nullable: true),
                    lead = table.Column<string>(type: "TEXT", nullable: true),
                    partners = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    resources = table.Column<string>(type: "TEXT", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", nullable: true),
                    target = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.id);
                    table.ForeignKey(
                        name: "FK_proposals_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_proposals_studies_study_id",
                        column: x => x.study_id,
                        principalTable: "studies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_extensions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from = table.Column<long>(type: "INTEGER", nullable: false),
                    to = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_extensions", x => x.id);
                    table.ForeignKey(
                        name: "FK_round_extensions_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_reminders",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_reminders", x => x.id);
                    table.ForeignKey(
                        name: "FK_round_reminders_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_results",
                columns: table => new
                {
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    computed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    method_version = table.Column<string>(type: "TEXT", nullable: false),
                    answers_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    results_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    receipts_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    panel_size = table.Column<int>(type: "INTEGER", nullable: false),
                    responded = table.Column<int>(type: "INTEGER", nullable: false),
                    submitted = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<int>(type: "INTEGER", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_results", x => x.round_id);
                    table.ForeignKey(
                        name: "FK_round_results_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submissions", x => new { x.round_id, x.panelist_id });
                    table.ForeignKey(
                        name: "FK_submissions_panelists_panelist_id",
                        column: x => x.panelist_id,
                        principalTable: "panelists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_submissions_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "suggestions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: false),
                    fate_at = table.Column<long>(type: "INTEGER", nullable: true),
                    fate_by = table.Column<byte[]>(type: "BLOB", nullable: true),
                    fate_kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    fate_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    fate_into_item_id = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suggestions", x => x.id);
                    table.ForeignKey(
                        name: "FK_suggestions_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roadmap_actions",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    chapter_key = table.Column<string>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    objective_codes = table.Column<string>(type: "TEXT", nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roadmap_actions", x => x.id);
                    table.ForeignKey(
                        name: "FK_roadmap_actions_roadmap_chapters_chapter_key",
                        column: x => x.chapter_key,
                        principalTable: "roadmap_chapters",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "round_items",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    item_version_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    required = table.Column<bool>(type: "INTEGER", nullable: false),
                    lineage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    lineage_reason = table.Column<string>(type: "TEXT", nullable: false),
                    previous_round_item_id = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_items", x => x.id);
                    table.ForeignKey(
                        name: "FK_round_items_item_versions_item_version_id",
                        column: x => x.item_version_id,
                        principalTable: "item_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_round_items_round_items_previous_round_item_id",
                        column: x => x.previous_round_item_id,
                        principalTable: "round_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_round_items_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    proposal_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    merged_into = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.id);
                    table.ForeignKey(
                        name: "FK_decisions_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "receipts",
                columns: table => new
                {
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipts", x => new { x.round_id, x.code });
                    table.ForeignKey(
                        name: "FK_receipts_round_results_round_id",
                        column: x => x.round_id,
                        principalTable: "round_results",
                        principalColumn: "round_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "roadmap_meetings",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    action_id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    printed_region = table.Column<string>(type: "TEXT", nullable: false),
                    region_key = table.Column<string>(type: "TEXT", nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    city = table.Column<string>(type: "TEXT", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: false),
                    country_iso2 = table.Column<string>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    organisers = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    sources = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roadmap_meetings", x => x.id);
                    table.ForeignKey(
                        name: "FK_roadmap_meetings_regions_region_key",
                        column: x => x.region_key,
                        principalTable: "regions",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_roadmap_meetings_roadmap_actions_action_id",
                        column: x => x.action_id,
                        principalTable: "roadmap_actions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "batches",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    released_at = table.Column<long>(type: "INTEGER", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batches", x => x.id);
                    table.ForeignKey(
                        name: "FK_batches_round_items_round_item_id",
                        column: x => x.round_item_id,
                        principalTable: "round_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_results",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    answered = table.Column<int>(type: "INTEGER", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    split = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_results", x => x.id);
                    table.ForeignKey(
                        name: "FK_item_results_round_items_round_item_id",
                        column: x => x.round_item_id,
                        principalTable: "round_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_item_results_round_results_round_id",
                        column: x => x.round_id,
                        principalTable: "round_results",
                        principalColumn: "round_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panel_reasons",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    round_item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    side = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: true),
                    tongue = table.Column<short>(type: "INTEGER", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_panel_reasons", x => x.id);
                    table.ForeignKey(
                        name: "FK_panel_reasons_round_items_round_item_id",
                        column: x => x.round_item_id,
                        principalTable: "round_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    plan_version_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    objective_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", nullable: true),
                    facility = table.Column<string>(type: "TEXT", nullable: true),
                    lead = table.Column<string>(type: "TEXT", nullable: true),
                    period = table.Column<string>(type: "TEXT", nullable: true),
                    indicator = table.Column<string>(type: "TEXT", nullable: true),
                    proposal_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    decision_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                    table.ForeignKey(
                        name: "FK_activities_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_plan_versions_plan_version_id",
                        column: x => x.plan_version_id,
                        principalTable: "plan_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "objective_revisions",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    plan_version_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    objective_code = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    proposal_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    decision_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_objective_revisions", x => x.id);
                    table.ForeignKey(
                        name: "FK_objective_revisions_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_objective_revisions_plan_versions_plan_version_id",
                        column: x => x.plan_version_id,
                        principalTable: "plan_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_objective_revisions_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposal_revisions",
                columns: table => new
                {
                    proposal_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    decision_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_revisions", x => new { x.proposal_id, x.number });
                    table.ForeignKey(
                        name: "FK_proposal_revisions_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_proposal_revisions_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "frozen_item",
                columns: table => new
                {
                    snapshot_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    batch_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_item", x => new { x.snapshot_id, x.batch_id });
                    table.ForeignKey(
                        name: "FK_frozen_item_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_frozen_item_frozen_snapshots_snapshot_id",
                        column: x => x.snapshot_id,
                        principalTable: "frozen_snapshots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    proposal_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    item_result_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => new { x.proposal_id, x.item_result_id });
                    table.ForeignKey(
                        name: "FK_evidence_item_results_item_result_id",
                        column: x => x.item_result_id,
                        principalTable: "item_results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_evidence_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reason_hidings",
                columns: table => new
                {
                    reason_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<byte[]>(type: "BLOB", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reason_hidings", x => x.reason_id);
                    table.ForeignKey(
                        name: "FK_reason_hidings_panel_reasons_reason_id",
                        column: x => x.reason_id,
                        principalTable: "panel_reasons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reason_supports",
                columns: table => new
                {
                    reason_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    panelist_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    was_counted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reason_supports", x => new { x.reason_id, x.panelist_id });
                    table.ForeignKey(
                        name: "FK_reason_supports_panel_reasons_reason_id",
                        column: x => x.reason_id,
                        principalTable: "panel_reasons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_counts",
                columns: table => new
                {
                    reason_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    agreeing = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_counts", x => x.reason_id);
                    table.ForeignKey(
                        name: "FK_support_counts_panel_reasons_reason_id",
                        column: x => x.reason_id,
                        principalTable: "panel_reasons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_decision_id",
                table: "activities",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_activities_plan_version_id_objective_code_number",
                table: "activities",
                columns: new[] { "plan_version_id", "objective_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_activities_proposal_id",
                table: "activities",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "IX_amendments_study_id",
                table: "amendments",
                column: "study_id");

            migrationBuilder.CreateIndex(
                name: "IX_batches_round_item_id_number",
                table: "batches",
                columns: new[] { "round_item_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_coalitions_family_key",
                table: "coalitions",
                column: "family_key");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_proposal_id",
                table: "decisions",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_item_result_id",
                table: "evidence",
                column: "item_result_id");

            migrationBuilder.CreateIndex(
                name: "IX_facilities_family_key",
                table: "facilities",
                column: "family_key");

            migrationBuilder.CreateIndex(
                name: "IX_frozen_item_batch_id",
                table: "frozen_item",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "IX_frozen_snapshots_round_id_number",
                table: "frozen_snapshots",
                columns: new[] { "round_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_account_id",
                table: "invitations",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_study_id_account_id",
                table: "invitations",
                columns: new[] { "study_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_item_results_round_id",
                table: "item_results",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_item_results_round_item_id",
                table: "item_results",
                column: "round_item_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_item_versions_item_id_number",
                table: "item_versions",
                columns: new[] { "item_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_items_study_id_key",
                table: "items",
                columns: new[] { "study_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_join_categories_college_key",
                table: "join_categories",
                column: "college_key");

            migrationBuilder.CreateIndex(
                name: "IX_journal_subject",
                table: "journal",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_membership_statuses_body_key",
                table: "membership_statuses",
                column: "body_key");

            migrationBuilder.CreateIndex(
                name: "IX_moderations_task_force_code",
                table: "moderations",
                column: "task_force_code");

            migrationBuilder.CreateIndex(
                name: "IX_objective_revisions_decision_id",
                table: "objective_revisions",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_objective_revisions_plan_version_id",
                table: "objective_revisions",
                column: "plan_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_objective_revisions_proposal_id",
                table: "objective_revisions",
                column: "proposal_id");

            migrationBuilder.CreateIndex(
                name: "IX_objectives_facility_key",
                table: "objectives",
                column: "facility_key");

            migrationBuilder.CreateIndex(
                name: "IX_objectives_goal_code",
                table: "objectives",
                column: "goal_code");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_state_not_before",
                table: "outbox",
                columns: new[] { "state", "not_before" });

            migrationBuilder.CreateIndex(
                name: "IX_panel_reasons_round_item_id",
                table: "panel_reasons",
                column: "round_item_id");

            migrationBuilder.CreateIndex(
                name: "IX_panelists_study_id_number",
                table: "panelists",
                columns: new[] { "study_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_versions_number",
                table: "plan_versions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_revisions_decision_id",
                table: "proposal_revisions",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_round_id",
                table: "proposals",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_state",
                table: "proposals",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_study_id",
                table: "proposals",
                column: "study_id");

            migrationBuilder.CreateIndex(
                name: "IX_roadmap_actions_chapter_key",
                table: "roadmap_actions",
                column: "chapter_key");

            migrationBuilder.CreateIndex(
                name: "IX_roadmap_chapters_facility_key",
                table: "roadmap_chapters",
                column: "facility_key");

            migrationBuilder.CreateIndex(
                name: "IX_roadmap_chapters_year",
                table: "roadmap_chapters",
                column: "year");

            migrationBuilder.CreateIndex(
                name: "IX_roadmap_meetings_action_id",
                table: "roadmap_meetings",
                column: "action_id");

            migrationBuilder.CreateIndex(
                name: "IX_roadmap_meetings_region_key",
                table: "roadmap_meetings",
                column: "region_key");

            migrationBuilder.CreateIndex(
                name: "IX_role_claims_role_id",
                table: "role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_extensions_round_id",
                table: "round_extensions",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_round_items_item_version_id",
                table: "round_items",
                column: "item_version_id");

            migrationBuilder.CreateIndex(
                name: "IX_round_items_previous_round_item_id",
                table: "round_items",
                column: "previous_round_item_id");

            migrationBuilder.CreateIndex(
                name: "IX_round_items_round_id_item_version_id",
                table: "round_items",
                columns: new[] { "round_id", "item_version_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_reminders_round_id",
                table: "round_reminders",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_rounds_deadline",
                table: "rounds",
                column: "deadline");

            migrationBuilder.CreateIndex(
                name: "IX_rounds_study_id_number",
                table: "rounds",
                columns: new[] { "study_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_self_ratings_account_id",
                table: "self_ratings",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_account_id",
                table: "sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_expires_at",
                table: "sessions",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_links_account_id_expires_at",
                table: "sign_in_links",
                columns: new[] { "account_id", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_links_token_hash",
                table: "sign_in_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_studies_task_force_code",
                table: "studies",
                column: "task_force_code");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_panelist_id",
                table: "submissions",
                column: "panelist_id");

            migrationBuilder.CreateIndex(
                name: "IX_suggestions_round_id_panelist_id",
                table: "suggestions",
                columns: new[] { "round_id", "panelist_id" });

            migrationBuilder.CreateIndex(
                name: "IX_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_roles_role_id",
                table: "user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "users",
                column: "normalized_user_name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "activity_categories");

            migrationBuilder.DropTable(
                name: "amendments");

            migrationBuilder.DropTable(
                name: "answer_revisions");

            migrationBuilder.DropTable(
                name: "answers");

            migrationBuilder.DropTable(
                name: "batch_answers");

            migrationBuilder.DropTable(
                name: "coalitions");

            migrationBuilder.DropTable(
                name: "consent_texts");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "evidence");

            migrationBuilder.DropTable(
                name: "frozen_item");

            migrationBuilder.DropTable(
                name: "glossary_terms");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "join_categories");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "membership_statuses");

            migrationBuilder.DropTable(
                name: "moderations");

            migrationBuilder.DropTable(
                name: "objective_revisions");

            migrationBuilder.DropTable(
                name: "objectives");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "partnerships");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropTable(
                name: "proposal_revisions");

            migrationBuilder.DropTable(
                name: "reason_hidings");

            migrationBuilder.DropTable(
                name: "reason_supports");

            migrationBuilder.DropTable(
                name: "receipts");

            migrationBuilder.DropTable(
                name: "reference_files");

            migrationBuilder.DropTable(
                name: "remarks");

            migrationBuilder.DropTable(
                name: "roadmap_meetings");

            migrationBuilder.DropTable(
                name: "role_claims");

            migrationBuilder.DropTable(
                name: "round_extensions");

            migrationBuilder.DropTable(
                name: "round_reminders");

            migrationBuilder.DropTable(
                name: "self_ratings");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "sign_in_links");

            migrationBuilder.DropTable(
                name: "soil_facts");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "submissions");

            migrationBuilder.DropTable(
                name: "suggestions");

            migrationBuilder.DropTable(
                name: "support_counts");

            migrationBuilder.DropTable(
                name: "task_force_roles");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_roles");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "item_results");

            migrationBuilder.DropTable(
                name: "batches");

            migrationBuilder.DropTable(
                name: "frozen_snapshots");

            migrationBuilder.DropTable(
                name: "colleges");

            migrationBuilder.DropTable(
                name: "governance_bodies");

            migrationBuilder.DropTable(
                name: "task_forces");

            migrationBuilder.DropTable(
                name: "plan_versions");

            migrationBuilder.DropTable(
                name: "goals");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "roadmap_actions");

            migrationBuilder.DropTable(
                name: "panelists");

            migrationBuilder.DropTable(
                name: "panel_reasons");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "round_results");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "roadmap_chapters");

            migrationBuilder.DropTable(
                name: "round_items");

            migrationBuilder.DropTable(
                name: "facilities");

            migrationBuilder.DropTable(
                name: "roadmaps");

            migrationBuilder.DropTable(
                name: "item_versions");

            migrationBuilder.DropTable(
                name: "rounds");

            migrationBuilder.DropTable(
                name: "facility_families");

            migrationBuilder.DropTable(
                name: "items");

            migrationBuilder.DropTable(
                name: "studies");
        }
    }
}
