import { Migration } from '@mikro-orm/migrations';

export class Foundation extends Migration {


  override up(): void | Promise<void> {
    this.addSql(`create table "account" ("subject" text not null, "person_id" uuid not null, "partnership_id" uuid not null, primary key ("subject"));`);
    this.addSql(`create index "account_partnership_id_index" on "account" ("partnership_id");`);

    this.addSql(`create table "audit_line" ("id" uuid not null, "partnership_id" uuid not null, "at" timestamptz not null, "person_id" uuid not null, "membership_id" uuid not null, "verb" text not null, "subject_type" text not null, "subject_id" uuid not null, "child_id" uuid null, "change" text not null, "fields" text[] not null, "request_id" text not null, primary key ("id"));`);
    this.addSql(`create index "audit_line_partnership_id_index" on "audit_line" ("partnership_id");`);
    this.addSql(`create index "audit_line_subject_id_index" on "audit_line" ("subject_id");`);
    this.addSql(`create index "audit_line_child_id_index" on "audit_line" ("child_id");`);

    this.addSql(`create table "bank_holiday" ("id" uuid not null, "partnership_id" uuid not null, "day" date not null, "name" text not null, "source" text not null, primary key ("id"));`);
    this.addSql(`create index "bank_holiday_partnership_id_index" on "bank_holiday" ("partnership_id");`);
    this.addSql(`alter table "bank_holiday" add constraint "bank_holiday_partnership_id_day_unique" unique ("partnership_id", "day");`);

    this.addSql(`create table "child" ("id" uuid not null, "partnership_id" uuid not null, "forename" text not null, "surname" text not null, "known_as" text null, "date_of_birth" date not null, "sex" text not null, "ethnicity" text null, "first_language" text null, "disability" text null, "mosaic_id" text null, "upn" text null, "nhs_number" text null, "police_reference" text null, "address" text null, "address_restricted" boolean not null default false, "restricted_address" text null, "district_code" text not null, "placing_authority" text not null, "pen_picture" text null, "wishes_and_feelings" text null, "staff_safety_marker" text null, "restricted_record" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "child_partnership_id_index" on "child" ("partnership_id");`);

    this.addSql(`create table "care_status" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "kind" text not null, "legal_status" text null, "responsible_authority" text null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "care_status_partnership_id_index" on "care_status" ("partnership_id");`);
    this.addSql(`create index "care_status_child_id_index" on "care_status" ("child_id");`);

    this.addSql(`create table "clock_setting" ("id" uuid not null, "partnership_id" uuid not null, "code" text not null, "panel_code" text not null default '', "value" int not null, "unit" text not null, "valid_from" date not null, "source" text not null, "status" text not null, primary key ("id"));`);
    this.addSql(`create index "clock_setting_partnership_id_index" on "clock_setting" ("partnership_id");`);
    this.addSql(`alter table "clock_setting" add constraint "clock_setting_partnership_id_code_panel_code_valid_from_unique" unique ("partnership_id", "code", "panel_code", "valid_from");`);

    this.addSql(`create table "disruption_power" ("id" uuid not null, "partnership_id" uuid not null, "code" text not null, "name" text not null, "legal_basis" text not null, "who_applies" text not null, "target" text not null, "needs_compartment" boolean not null default false, "status" text not null, "valid_from" date null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "disruption_power_partnership_id_index" on "disruption_power" ("partnership_id");`);
    this.addSql(`alter table "disruption_power" add constraint "disruption_power_partnership_id_code_unique" unique ("partnership_id", "code");`);

    this.addSql(`create table "district" ("id" uuid not null, "partnership_id" uuid not null, "gss_code" text not null, "name" text not null, primary key ("id"));`);
    this.addSql(`create index "district_partnership_id_index" on "district" ("partnership_id");`);
    this.addSql(`alter table "district" add constraint "district_partnership_id_gss_code_unique" unique ("partnership_id", "gss_code");`);

    this.addSql(`create table "organisation" ("id" uuid not null, "partnership_id" uuid not null, "code" text not null, "name" text not null, "short_name" text not null, "kind" text not null, "contributes_as" text null, "district_code" text null, "urn" text null, "laestab" text null, "phase" text null, "closed_on" date null, primary key ("id"));`);
    this.addSql(`create index "organisation_partnership_id_index" on "organisation" ("partnership_id");`);
    this.addSql(`alter table "organisation" add constraint "organisation_partnership_id_code_unique" unique ("partnership_id", "code");`);

    this.addSql(`create table "enrolment" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "school_id" uuid not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "enrolment_partnership_id_index" on "enrolment" ("partnership_id");`);
    this.addSql(`create index "enrolment_child_id_index" on "enrolment" ("child_id");`);
    this.addSql(`create index "enrolment_school_id_index" on "enrolment" ("school_id");`);

    this.addSql(`create table "assessment" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "harm_types" text[] not null, "level" text not null, "assessed_on" date not null, "rationale" text not null, "childs_words" text null, "assessor_name" text not null, "assessor_organisation_id" uuid not null, "signed_off_on" date null, primary key ("id"));`);
    this.addSql(`create index "assessment_partnership_id_index" on "assessment" ("partnership_id");`);
    this.addSql(`create index "assessment_child_id_index" on "assessment" ("child_id");`);
    this.addSql(`create index "assessment_assessor_organisation_id_index" on "assessment" ("assessor_organisation_id");`);

    this.addSql(`create table "panel" ("id" uuid not null, "partnership_id" uuid not null, "code" text not null, "name" text not null, "purpose" text not null, "harm_types" text[] not null, "confidentiality_statement" text not null, "series_week" int not null, "series_weekday" int not null, "series_time" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "panel_partnership_id_index" on "panel" ("partnership_id");`);
    this.addSql(`alter table "panel" add constraint "panel_partnership_id_code_unique" unique ("partnership_id", "code");`);

    this.addSql(`create table "panel_episode" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "panel_id" uuid not null, "state" text not null, "required_on" date not null, "reason" text not null, "risk_category" text null, "first_heard_on" date null, "closed_on" date null, "closure_reason" text null, primary key ("id"));`);
    this.addSql(`create index "panel_episode_partnership_id_index" on "panel_episode" ("partnership_id");`);
    this.addSql(`create index "panel_episode_child_id_index" on "panel_episode" ("child_id");`);
    this.addSql(`create index "panel_episode_panel_id_index" on "panel_episode" ("panel_id");`);

    this.addSql(`create table "panel_member" ("id" uuid not null, "partnership_id" uuid not null, "panel_id" uuid not null, "organisation_id" uuid not null, "quorum_group" text null, "standing" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "panel_member_partnership_id_index" on "panel_member" ("partnership_id");`);
    this.addSql(`create index "panel_member_panel_id_index" on "panel_member" ("panel_id");`);
    this.addSql(`create index "panel_member_organisation_id_index" on "panel_member" ("organisation_id");`);
    this.addSql(`alter table "panel_member" add constraint "panel_member_panel_id_organisation_id_unique" unique ("panel_id", "organisation_id");`);

    this.addSql(`create table "partnership" ("id" uuid not null, "partnership_id" uuid not null, "name" text not null, primary key ("id"));`);
    this.addSql(`create index "partnership_partnership_id_index" on "partnership" ("partnership_id");`);

    this.addSql(`create table "person" ("id" uuid not null, "partnership_id" uuid not null, "name" text not null, "email" text not null, primary key ("id"));`);
    this.addSql(`create index "person_partnership_id_index" on "person" ("partnership_id");`);
    this.addSql(`alter table "person" add constraint "person_partnership_id_email_unique" unique ("partnership_id", "email");`);

    this.addSql(`create table "membership" ("id" uuid not null, "partnership_id" uuid not null, "person_id" uuid not null, "organisation_id" uuid not null, "role" text not null, "team" text null, "compartment_member" boolean not null default false, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "membership_partnership_id_index" on "membership" ("partnership_id");`);
    this.addSql(`create index "membership_person_id_index" on "membership" ("person_id");`);
    this.addSql(`create index "membership_organisation_id_index" on "membership" ("organisation_id");`);

    this.addSql(`create table "meeting" ("id" uuid not null, "partnership_id" uuid not null, "panel_id" uuid not null, "starts_at" timestamptz not null, "place" text not null, "join_link" text null, "chair_id" uuid not null, "chair_name" text not null, "state" text not null, "papers_issued_at" timestamptz null, "distributed_at" timestamptz null, "closes_on" date null, "quorum_reason" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "meeting_partnership_id_index" on "meeting" ("partnership_id");`);
    this.addSql(`create index "meeting_panel_id_index" on "meeting" ("panel_id");`);
    this.addSql(`create index "meeting_chair_id_index" on "meeting" ("chair_id");`);

    this.addSql(`create table "minutes" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "state" text not null, "sent_to_chair_at" timestamptz null, "approved_at" timestamptz null, "approved_by_name" text null, "hash" text null, primary key ("id"));`);
    this.addSql(`create index "minutes_partnership_id_index" on "minutes" ("partnership_id");`);
    this.addSql(`create index "minutes_meeting_id_index" on "minutes" ("meeting_id");`);
    this.addSql(`alter table "minutes" add constraint "minutes_meeting_id_unique" unique ("meeting_id");`);

    this.addSql(`create table "listing" ("id" uuid not null, "partnership_id" uuid not null, "episode_id" uuid not null, "child_id" uuid not null, "panel_id" uuid not null, "meeting_id" uuid null, "kind" text not null, "state" text not null, "requested_on" date not null, "requested_by_organisation_id" uuid not null, "reason" text not null, "outcome_reason" text null, "heard_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "listing_partnership_id_index" on "listing" ("partnership_id");`);
    this.addSql(`create index "listing_episode_id_index" on "listing" ("episode_id");`);
    this.addSql(`create index "listing_child_id_index" on "listing" ("child_id");`);
    this.addSql(`create index "listing_panel_id_index" on "listing" ("panel_id");`);
    this.addSql(`create index "listing_meeting_id_index" on "listing" ("meeting_id");`);
    this.addSql(`create index "listing_requested_by_organisation_id_index" on "listing" ("requested_by_organisation_id");`);

    this.addSql(`create table "agenda_item" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "position" int not null, "part" text not null, "title" text null, "child_id" uuid null, "listing_id" uuid null, "presenter_organisation_id" uuid null, "minutes" int not null, "starts_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "agenda_item_partnership_id_index" on "agenda_item" ("partnership_id");`);
    this.addSql(`create index "agenda_item_meeting_id_index" on "agenda_item" ("meeting_id");`);
    this.addSql(`create index "agenda_item_child_id_index" on "agenda_item" ("child_id");`);
    this.addSql(`create index "agenda_item_listing_id_index" on "agenda_item" ("listing_id");`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_listing_id_unique" unique ("listing_id");`);
    this.addSql(`create index "agenda_item_presenter_organisation_id_index" on "agenda_item" ("presenter_organisation_id");`);

    this.addSql(`create table "passage" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "item_id" uuid not null, "child_id" uuid null, "author_organisation_id" uuid not null, "author_person_id" uuid not null, "author_name" text not null, "source" text not null, "kind" text not null, "handling_code" text not null, "text" text not null, "written_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "passage_partnership_id_index" on "passage" ("partnership_id");`);
    this.addSql(`create index "passage_meeting_id_index" on "passage" ("meeting_id");`);
    this.addSql(`create index "passage_item_id_index" on "passage" ("item_id");`);
    this.addSql(`create index "passage_child_id_index" on "passage" ("child_id");`);
    this.addSql(`create index "passage_author_organisation_id_index" on "passage" ("author_organisation_id");`);
    this.addSql(`create index "passage_author_person_id_index" on "passage" ("author_person_id");`);

    this.addSql(`create table "invitation" ("id" uuid not null, "partnership_id" uuid not null, "item_id" uuid not null, "meeting_id" uuid not null, "child_id" uuid null, "organisation_id" uuid not null, "invited_on" date not null, "ended_on" date null, primary key ("id"));`);
    this.addSql(`create index "invitation_partnership_id_index" on "invitation" ("partnership_id");`);
    this.addSql(`create index "invitation_item_id_index" on "invitation" ("item_id");`);
    this.addSql(`create index "invitation_meeting_id_index" on "invitation" ("meeting_id");`);
    this.addSql(`create index "invitation_child_id_index" on "invitation" ("child_id");`);
    this.addSql(`create index "invitation_organisation_id_index" on "invitation" ("organisation_id");`);

    this.addSql(`create table "decision" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "item_id" uuid not null, "child_id" uuid null, "kind" text not null, "rationale" text not null, "handling_code" text not null, "risk_category" text null, "recommender_organisation_id" uuid null, "dissent" text null, "no_action_reason" text null, "decided_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "decision_partnership_id_index" on "decision" ("partnership_id");`);
    this.addSql(`create index "decision_meeting_id_index" on "decision" ("meeting_id");`);
    this.addSql(`create index "decision_item_id_index" on "decision" ("item_id");`);
    this.addSql(`create index "decision_child_id_index" on "decision" ("child_id");`);
    this.addSql(`create index "decision_recommender_organisation_id_index" on "decision" ("recommender_organisation_id");`);
    this.addSql(`alter table "decision" add constraint "decision_item_id_unique" unique ("item_id");`);

    this.addSql(`create table "attendance" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "item_id" uuid null, "child_id" uuid null, "organisation_id" uuid not null, "organisation_name" text not null, "status" text not null, "person_name" text null, "deputy_for" text null, "decision_delegated" boolean not null default false, "arrived_at" timestamptz null, "left_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "attendance_partnership_id_index" on "attendance" ("partnership_id");`);
    this.addSql(`create index "attendance_meeting_id_index" on "attendance" ("meeting_id");`);
    this.addSql(`create index "attendance_item_id_index" on "attendance" ("item_id");`);
    this.addSql(`create index "attendance_child_id_index" on "attendance" ("child_id");`);
    this.addSql(`create index "attendance_organisation_id_index" on "attendance" ("organisation_id");`);

    this.addSql(`create table "action" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "item_id" uuid null, "meeting_id" uuid null, "heading" text not null, "text" text not null, "owner_organisation_id" uuid not null, "owner_name" text not null, "raised_by_organisation_id" uuid not null, "agreed_on" date not null, "due_on" date not null, "state" text not null, "decline_reason" text null, "evidence" text null, "completed_on" date null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "action_partnership_id_index" on "action" ("partnership_id");`);
    this.addSql(`create index "action_child_id_index" on "action" ("child_id");`);
    this.addSql(`create index "action_item_id_index" on "action" ("item_id");`);
    this.addSql(`create index "action_meeting_id_index" on "action" ("meeting_id");`);
    this.addSql(`create index "action_owner_organisation_id_index" on "action" ("owner_organisation_id");`);
    this.addSql(`create index "action_raised_by_organisation_id_index" on "action" ("raised_by_organisation_id");`);

    this.addSql(`create table "disruption_action" ("id" uuid not null, "partnership_id" uuid not null, "action_id" uuid not null, "child_id" uuid not null, "raised_by_organisation_id" uuid not null, "owner_organisation_id" uuid not null, "power_id" uuid not null, "target_kind" text not null, "target" text null, "operational_detail" text null, "status" text not null, "status_on" date null, "conditions" text null, "safety_wording" text null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "disruption_action_partnership_id_index" on "disruption_action" ("partnership_id");`);
    this.addSql(`create index "disruption_action_action_id_index" on "disruption_action" ("action_id");`);
    this.addSql(`create index "disruption_action_child_id_index" on "disruption_action" ("child_id");`);
    this.addSql(`create index "disruption_action_raised_by_organisation_id_index" on "disruption_action" ("raised_by_organisation_id");`);
    this.addSql(`create index "disruption_action_owner_organisation_id_index" on "disruption_action" ("owner_organisation_id");`);
    this.addSql(`create index "disruption_action_power_id_index" on "disruption_action" ("power_id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_action_id_unique" unique ("action_id");`);

    this.addSql(`create table "action_update" ("id" uuid not null, "partnership_id" uuid not null, "action_id" uuid not null, "child_id" uuid not null, "organisation_id" uuid not null, "author_name" text not null, "note" text not null, "noted_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "action_update_partnership_id_index" on "action_update" ("partnership_id");`);
    this.addSql(`create index "action_update_action_id_index" on "action_update" ("action_id");`);
    this.addSql(`create index "action_update_child_id_index" on "action_update" ("child_id");`);
    this.addSql(`create index "action_update_organisation_id_index" on "action_update" ("organisation_id");`);

    this.addSql(`create table "involvement" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "organisation_id" uuid not null, "person_id" uuid null, "worker_name" text null, "involved_as" text not null, "team" text null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "involvement_partnership_id_index" on "involvement" ("partnership_id");`);
    this.addSql(`create index "involvement_child_id_index" on "involvement" ("child_id");`);
    this.addSql(`create index "involvement_organisation_id_index" on "involvement" ("organisation_id");`);
    this.addSql(`create index "involvement_person_id_index" on "involvement" ("person_id");`);

    this.addSql(`create table "declared_interest" ("id" uuid not null, "partnership_id" uuid not null, "item_id" uuid not null, "meeting_id" uuid not null, "child_id" uuid null, "person_id" uuid not null, "person_name" text not null, "organisation_id" uuid not null, "nature" text not null, "declared_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "declared_interest_partnership_id_index" on "declared_interest" ("partnership_id");`);
    this.addSql(`create index "declared_interest_item_id_index" on "declared_interest" ("item_id");`);
    this.addSql(`create index "declared_interest_meeting_id_index" on "declared_interest" ("meeting_id");`);
    this.addSql(`create index "declared_interest_child_id_index" on "declared_interest" ("child_id");`);
    this.addSql(`create index "declared_interest_person_id_index" on "declared_interest" ("person_id");`);
    this.addSql(`create index "declared_interest_organisation_id_index" on "declared_interest" ("organisation_id");`);

    this.addSql(`create table "confidentiality_acceptance" ("id" uuid not null, "partnership_id" uuid not null, "meeting_id" uuid not null, "person_id" uuid not null, "organisation_id" uuid not null, "statement" text not null, "accepted_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "confidentiality_acceptance_partnership_id_index" on "confidentiality_acceptance" ("partnership_id");`);
    this.addSql(`create index "confidentiality_acceptance_meeting_id_index" on "confidentiality_acceptance" ("meeting_id");`);
    this.addSql(`create index "confidentiality_acceptance_person_id_index" on "confidentiality_acceptance" ("person_id");`);
    this.addSql(`create index "confidentiality_acceptance_organisation_id_index" on "confidentiality_acceptance" ("organisation_id");`);
    this.addSql(`alter table "confidentiality_acceptance" add constraint "confidentiality_acceptance_meeting_id_person_id_unique" unique ("meeting_id", "person_id");`);

    this.addSql(`create table "record_access" ("id" uuid not null, "partnership_id" uuid not null, "child_id" uuid not null, "person_id" uuid not null, "reason" text not null, "starts_on" date not null, "ends_on" date null, primary key ("id"));`);
    this.addSql(`create index "record_access_partnership_id_index" on "record_access" ("partnership_id");`);
    this.addSql(`create index "record_access_child_id_index" on "record_access" ("child_id");`);
    this.addSql(`create index "record_access_person_id_index" on "record_access" ("person_id");`);
    this.addSql(`alter table "record_access" add constraint "record_access_child_id_person_id_unique" unique ("child_id", "person_id");`);

    this.addSql(`create table "repeat" ("id" uuid not null, "partnership_id" uuid not null, "membership_id" uuid not null, "client_mutation_id" text not null, "verb" text not null, "subject_id" uuid not null, "at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "repeat" add constraint "repeat_membership_id_client_mutation_id_unique" unique ("membership_id", "client_mutation_id");`);

    this.addSql(`create table "session" ("token_hash" text not null, "partnership_id" uuid not null, "person_id" uuid not null, "membership_id" uuid null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("token_hash"));`);
    this.addSql(`create index "session_person_id_index" on "session" ("person_id");`);

    this.addSql(`create table "standing_item" ("id" uuid not null, "partnership_id" uuid not null, "panel_id" uuid not null, "position" int not null, "part" text not null, "title" text not null, "minutes" int not null, primary key ("id"));`);
    this.addSql(`create index "standing_item_partnership_id_index" on "standing_item" ("partnership_id");`);
    this.addSql(`create index "standing_item_panel_id_index" on "standing_item" ("panel_id");`);

    this.addSql(`alter table "bank_holiday" enable row level security;`);
    this.addSql(`alter table "bank_holiday" force row level security;`);
    this.addSql(`create policy "bank_holiday_read" on "bank_holiday" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "bank_holiday_write" on "bank_holiday" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "child" add constraint "child_sex_check" check ("sex" in ('M', 'F', 'U'));`);
    this.addSql(`alter table "child" add constraint "child_placing_authority_check" check ("placing_authority" in ('NCC', 'OLA'));`);
    this.addSql(`alter table "child" enable row level security;`);
    this.addSql(`alter table "child" force row level security;`);
    this.addSql(`create policy "child_read" on "child" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and true) or ((select app_text('app.role')) in ('ADM') and "id" = any((select app_ids('app.recent'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'YJS', 'FAM') and "id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('CaRE') and "id" = any((select app_ids('app.exploitation'))::uuid[])) or ((select app_text('app.role')) in ('MISP') and "id" = any((select app_ids('app.missing'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "id" = any((select app_ids('app.pupils'))::uuid[]) and "id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "id" = any((select app_ids('app.children'))::uuid[]) and "id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('DIST') and "district_code" = (select app_text('app.district_code')) and "id" = any((select app_ids('app.children'))::uuid[]))) and ("id" is null or not "id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "child_write" on "child" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "care_status" add constraint "care_status_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "care_status" add constraint "care_status_kind_check" check ("kind" in ('EARLY_HELP', 'CHILD_IN_NEED', 'CHILD_PROTECTION_PLAN', 'LOOKED_AFTER'));`);
    this.addSql(`alter table "care_status" enable row level security;`);
    this.addSql(`alter table "care_status" force row level security;`);
    this.addSql(`create policy "care_status_read" on "care_status" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and true) or ((select app_text('app.role')) in ('ADM') and "child_id" = any((select app_ids('app.recent'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "child_id" = any((select app_ids('app.children'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "care_status_write" on "care_status" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "clock_setting" enable row level security;`);
    this.addSql(`alter table "clock_setting" force row level security;`);
    this.addSql(`create policy "clock_setting_read" on "clock_setting" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM', 'SYS') and true)))));`);
    this.addSql(`create policy "clock_setting_write" on "clock_setting" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "disruption_power" enable row level security;`);
    this.addSql(`alter table "disruption_power" force row level security;`);
    this.addSql(`create policy "disruption_power_read" on "disruption_power" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "disruption_power_write" on "disruption_power" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "district" enable row level security;`);
    this.addSql(`alter table "district" force row level security;`);
    this.addSql(`create policy "district_read" on "district" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "district_write" on "district" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('LOCAL_AUTHORITY_SOCIAL_CARE', 'STRATEGIC_SAFEGUARDING', 'POLICE', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'EDUCATION', 'VOLUNTARY', 'DISTRICT_COUNCIL', 'SCHOOL', 'PROBATION', 'GOVERNANCE', 'SYSTEM'));`);
    this.addSql(`alter table "organisation" add constraint "organisation_contributes_as_check" check ("contributes_as" in ('PANEL', 'SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'CAMHS', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'VICTIM_SUPPORT', 'DISTRICT'));`);
    this.addSql(`alter table "organisation" enable row level security;`);
    this.addSql(`alter table "organisation" force row level security;`);
    this.addSql(`create policy "organisation_read" on "organisation" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "organisation_write" on "organisation" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "enrolment" add constraint "enrolment_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "enrolment" add constraint "enrolment_school_id_foreign" foreign key ("school_id") references "organisation" ("id");`);
    this.addSql(`alter table "enrolment" enable row level security;`);
    this.addSql(`alter table "enrolment" force row level security;`);
    this.addSql(`create policy "enrolment_read" on "enrolment" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and true) or ((select app_text('app.role')) in ('ADM') and "child_id" = any((select app_ids('app.recent'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('MISP') and "child_id" = any((select app_ids('app.missing'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[]) and "school_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('VOL') and "child_id" = any((select app_ids('app.children'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "enrolment_write" on "enrolment" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "assessment" add constraint "assessment_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "assessment" add constraint "assessment_assessor_organisation_id_foreign" foreign key ("assessor_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "assessment" add constraint "assessment_level_check" check ("level" in ('STANDARD', 'LOW', 'MEDIUM', 'HIGH'));`);
    this.addSql(`alter table "assessment" enable row level security;`);
    this.addSql(`alter table "assessment" force row level security;`);
    this.addSql(`create policy "assessment_read" on "assessment" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and true) or ((select app_text('app.role')) in ('ADM') and "child_id" = any((select app_ids('app.recent'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "child_id" = any((select app_ids('app.children'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "assessment_write" on "assessment" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "panel" enable row level security;`);
    this.addSql(`alter table "panel" force row level security;`);
    this.addSql(`create policy "panel_read" on "panel" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "panel_write" on "panel" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "panel_episode" add constraint "panel_episode_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "panel_episode" add constraint "panel_episode_panel_id_foreign" foreign key ("panel_id") references "panel" ("id");`);
    this.addSql(`alter table "panel_episode" add constraint "panel_episode_state_check" check ("state" in ('PANEL_REQUIRED', 'LISTED', 'HEARD', 'ACTIVE_MONITORED', 'REVIEW_DUE', 'STEP_DOWN_PROPOSED', 'STEPPED_DOWN', 'CLOSED', 'CLOSED_AGED_18', 'TRANSFERRED_OUT', 'NOT_LISTED'));`);
    this.addSql(`alter table "panel_episode" add constraint "panel_episode_risk_category_check" check ("risk_category" in ('STANDARD', 'LOW', 'MEDIUM', 'HIGH'));`);
    this.addSql(`alter table "panel_episode" enable row level security;`);
    this.addSql(`alter table "panel_episode" force row level security;`);
    this.addSql(`create policy "panel_episode_read" on "panel_episode" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "id" = any((select app_ids('app.episodes'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "id" = any((select app_ids('app.episodes'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "id" = any((select app_ids('app.episodes'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "panel_episode_write" on "panel_episode" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "panel_member" add constraint "panel_member_panel_id_foreign" foreign key ("panel_id") references "panel" ("id");`);
    this.addSql(`alter table "panel_member" add constraint "panel_member_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "panel_member" add constraint "panel_member_quorum_group_check" check ("quorum_group" in ('LOCAL_AUTHORITY', 'POLICE', 'HEALTH'));`);
    this.addSql(`alter table "panel_member" enable row level security;`);
    this.addSql(`alter table "panel_member" force row level security;`);
    this.addSql(`create policy "panel_member_read" on "panel_member" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "panel_member_write" on "panel_member" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "partnership" enable row level security;`);
    this.addSql(`alter table "partnership" force row level security;`);
    this.addSql(`create policy "partnership_read" on "partnership" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "partnership_write" on "partnership" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(`create policy "person_read" on "person" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SW', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST', 'AGG') and "id" = (select app_id('app.person'))) or ((select app_text('app.role')) in ('ADM', 'SSM', 'SYS') and true)))));`);
    this.addSql(`create policy "person_write" on "person" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "membership" add constraint "membership_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('CPC', 'ADM', 'SW', 'SSM', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST', 'AGG', 'SYS'));`);
    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(`alter table "membership" force row level security;`);
    this.addSql(`create policy "membership_read" on "membership" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SW', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST', 'AGG') and "person_id" = (select app_id('app.person'))) or ((select app_text('app.role')) in ('ADM', 'SSM', 'SYS') and true)))));`);
    this.addSql(`create policy "membership_write" on "membership" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "meeting" add constraint "meeting_panel_id_foreign" foreign key ("panel_id") references "panel" ("id");`);
    this.addSql(`alter table "meeting" add constraint "meeting_chair_id_foreign" foreign key ("chair_id") references "person" ("id");`);
    this.addSql(`alter table "meeting" add constraint "meeting_state_check" check ("state" in ('SCHEDULED', 'CALL_FOR_ITEMS', 'LIST_LOCKED', 'PAPERS_ISSUED', 'IN_SESSION', 'CONCLUDED', 'MINUTES_DRAFT', 'MINUTES_WITH_CHAIR', 'APPROVED', 'DISTRIBUTED', 'ARCHIVED', 'CANCELLED', 'INQUORATE'));`);
    this.addSql(`alter table "meeting" enable row level security;`);
    this.addSql(`alter table "meeting" force row level security;`);
    this.addSql(`create policy "meeting_read" on "meeting" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SW', 'SSM', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and true) or ((select app_text('app.role')) in ('DSL', 'VOL', 'DIST') and "id" = any((select app_ids('app.invited'))::uuid[]))))));`);
    this.addSql(`create policy "meeting_write" on "meeting" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "minutes" add constraint "minutes_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "minutes" add constraint "minutes_state_check" check ("state" in ('DRAFT', 'WITH_CHAIR', 'APPROVED'));`);
    this.addSql(`alter table "minutes" enable row level security;`);
    this.addSql(`alter table "minutes" force row level security;`);
    this.addSql(`create policy "minutes_read" on "minutes" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST') and "meeting_id" = any((select app_ids('app.approved'))::uuid[]))))));`);
    this.addSql(`create policy "minutes_write" on "minutes" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "listing" add constraint "listing_episode_id_foreign" foreign key ("episode_id") references "panel_episode" ("id");`);
    this.addSql(`alter table "listing" add constraint "listing_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "listing" add constraint "listing_panel_id_foreign" foreign key ("panel_id") references "panel" ("id");`);
    this.addSql(`alter table "listing" add constraint "listing_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete set null;`);
    this.addSql(`alter table "listing" add constraint "listing_requested_by_organisation_id_foreign" foreign key ("requested_by_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "listing" add constraint "listing_kind_check" check ("kind" in ('NEW', 'REVIEW', 'STEP_DOWN'));`);
    this.addSql(`alter table "listing" add constraint "listing_state_check" check ("state" in ('REQUESTED', 'LISTED', 'HEARD', 'DEFERRED', 'DECLINED'));`);
    this.addSql(`alter table "listing" enable row level security;`);
    this.addSql(`alter table "listing" force row level security;`);
    this.addSql(`create policy "listing_read" on "listing" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "episode_id" = any((select app_ids('app.episodes'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "episode_id" = any((select app_ids('app.episodes'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "episode_id" = any((select app_ids('app.episodes'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "listing_write" on "listing" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_presenter_organisation_id_foreign" foreign key ("presenter_organisation_id") references "organisation" ("id") on delete set null;`);
    this.addSql(`alter table "agenda_item" add constraint "agenda_item_part_check" check ("part" in ('STANDING', 'OVERDUE_ACTIONS', 'NEW', 'REVIEW', 'STEP_DOWN', 'RESTRICTED', 'PLACES', 'ESCALATION', 'DATES'));`);
    this.addSql(`alter table "agenda_item" enable row level security;`);
    this.addSql(`alter table "agenda_item" force row level security;`);
    this.addSql(`create policy "agenda_item_read" on "agenda_item" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM', 'DIST') and "id" = any((select app_ids('app.items'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "id" = any((select app_ids('app.items'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "id" = any((select app_ids('app.items'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("id" is null or not "id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "agenda_item_write" on "agenda_item" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "passage" add constraint "passage_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "passage" add constraint "passage_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id");`);
    this.addSql(`alter table "passage" add constraint "passage_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "passage" add constraint "passage_author_organisation_id_foreign" foreign key ("author_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "passage" add constraint "passage_author_person_id_foreign" foreign key ("author_person_id") references "person" ("id");`);
    this.addSql(`alter table "passage" add constraint "passage_source_check" check ("source" in ('PANEL', 'SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'CAMHS', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'VICTIM_SUPPORT', 'DISTRICT'));`);
    this.addSql(`alter table "passage" add constraint "passage_kind_check" check ("kind" in ('FACT', 'OBSERVATION', 'ALLEGATION', 'OPINION', 'INTELLIGENCE', 'DISCUSSION', 'CHILDS_VOICE', 'CHALLENGE'));`);
    this.addSql(`alter table "passage" add constraint "passage_handling_code_check" check ("handling_code" in ('OPEN', 'PANEL', 'STATUTORY'));`);
    this.addSql(`alter table "passage" enable row level security;`);
    this.addSql(`alter table "passage" force row level security;`);
    this.addSql(`create policy "passage_read" on "passage" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and "source" in ('PANEL', 'SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'VICTIM_SUPPORT', 'DISTRICT') and true) or ((select app_text('app.role')) in ('ADM') and "source" in ('PANEL', 'SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'DISTRICT') and true) or ((select app_text('app.role')) in ('SW') and "source" in ('PANEL') and "child_id" = any((select app_ids('app.allocated'))::uuid[]) and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP') and "source" in ('PANEL') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('SW') and "source" in ('SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'DISTRICT') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW') and "source" in ('SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'DISTRICT') and "item_id" = any((select app_ids('app.items'))::uuid[])) or ((select app_text('app.role')) in ('SW') and "source" in ('SOCIAL_CARE') and "child_id" = any((select app_ids('app.allocated'))::uuid[]) and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('SW') and "source" in ('SOCIAL_CARE') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('CaRE', 'MISP') and "source" in ('SOCIAL_CARE', 'POLICE', 'SCHOOL', 'EDUCATION', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'DISTRICT') and "item_id" = any((select app_ids('app.items'))::uuid[])) or ((select app_text('app.role')) in ('CaRE', 'MISP') and "source" in ('POLICE') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DSL') and "source" in ('PANEL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "source" in ('SOCIAL_CARE', 'EDUCATION', 'FAMILY_SERVICE') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN')) or ((select app_text('app.role')) in ('DSL') and "source" in ('SCHOOL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "item_id" = any((select app_ids('app.items'))::uuid[]) and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('EDU', 'HLT', 'YJS', 'FAM') and "source" in ('PANEL') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN', 'PANEL') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('EDU') and "source" in ('SOCIAL_CARE', 'SCHOOL', 'EDUCATION', 'FAMILY_SERVICE', 'DISTRICT') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN', 'PANEL')) or ((select app_text('app.role')) in ('EDU', 'HLT', 'YJS', 'FAM') and "source" in ('POLICE') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN')) or ((select app_text('app.role')) in ('EDU') and "source" in ('EDUCATION') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('HLT', 'FAM') and "source" in ('SOCIAL_CARE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN', 'PANEL')) or ((select app_text('app.role')) in ('HLT') and "source" in ('HEALTH', 'CAMHS') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('YJS') and "source" in ('SOCIAL_CARE', 'SCHOOL', 'EDUCATION', 'HEALTH', 'YOUTH_JUSTICE', 'FAMILY_SERVICE', 'CHILDRENS_SOCIETY', 'DISTRICT') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN', 'PANEL')) or ((select app_text('app.role')) in ('YJS') and "source" in ('YOUTH_JUSTICE') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('FAM') and "source" in ('FAMILY_SERVICE') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('VOL') and "source" in ('PANEL') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "source" in ('CHILDRENS_SOCIETY', 'VICTIM_SUPPORT') and "author_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DIST') and "source" in ('PANEL') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('DIST') and "source" in ('DISTRICT') and "author_organisation_id" = (select app_id('app.organisation')))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "passage_write" on "passage" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "invitation" add constraint "invitation_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(`alter table "invitation" force row level security;`);
    this.addSql(`create policy "invitation_read" on "invitation" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "item_id" = any((select app_ids('app.items'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "item_id" = any((select app_ids('app.items'))::uuid[]) and "organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('VOL', 'DIST') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "organisation_id" = (select app_id('app.organisation')))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "invitation_write" on "invitation" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "decision" add constraint "decision_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "decision" add constraint "decision_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id");`);
    this.addSql(`alter table "decision" add constraint "decision_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "decision" add constraint "decision_recommender_organisation_id_foreign" foreign key ("recommender_organisation_id") references "organisation" ("id") on delete set null;`);
    this.addSql(`alter table "decision" add constraint "decision_kind_check" check ("kind" in ('MONITOR', 'STEP_UP', 'STEP_DOWN', 'PLAN_SUFFICIENT', 'REFER', 'NOTED'));`);
    this.addSql(`alter table "decision" add constraint "decision_handling_code_check" check ("handling_code" in ('OPEN', 'PANEL', 'STATUTORY'));`);
    this.addSql(`alter table "decision" add constraint "decision_risk_category_check" check ("risk_category" in ('STANDARD', 'LOW', 'MEDIUM', 'HIGH'));`);
    this.addSql(`alter table "decision" enable row level security;`);
    this.addSql(`alter table "decision" force row level security;`);
    this.addSql(`create policy "decision_read" on "decision" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[]) and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('EDU', 'HLT', 'YJS', 'FAM') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN', 'PANEL') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[])) or ((select app_text('app.role')) in ('DIST') and "item_id" = any((select app_ids('app.items'))::uuid[]) and "handling_code" in ('OPEN') and "meeting_id" = any((select app_ids('app.approved'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "decision_write" on "decision" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "attendance" add constraint "attendance_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on delete set null;`);
    this.addSql(`alter table "attendance" add constraint "attendance_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "attendance" add constraint "attendance_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "attendance" add constraint "attendance_status_check" check ("status" in ('PRESENT', 'APOLOGIES', 'DEPUTY', 'REPORT_IN_LIEU', 'ABSENT_NO_REPORT'));`);
    this.addSql(`alter table "attendance" enable row level security;`);
    this.addSql(`alter table "attendance" force row level security;`);
    this.addSql(`create policy "attendance_read" on "attendance" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SW', 'SSM') and true) or ((select app_text('app.role')) in ('CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DSL', 'VOL', 'DIST') and "organisation_id" = (select app_id('app.organisation')) and "meeting_id" = any((select app_ids('app.invited'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "attendance_write" on "attendance" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "action" add constraint "action_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "action" add constraint "action_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id") on delete set null;`);
    this.addSql(`alter table "action" add constraint "action_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on delete set null;`);
    this.addSql(`alter table "action" add constraint "action_owner_organisation_id_foreign" foreign key ("owner_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "action" add constraint "action_raised_by_organisation_id_foreign" foreign key ("raised_by_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "action" add constraint "action_heading_check" check ("heading" in ('PREPARE', 'PREVENT', 'PROTECT', 'PURSUE'));`);
    this.addSql(`alter table "action" add constraint "action_state_check" check ("state" in ('AGREED', 'ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'COMPLETED', 'NOT_ACHIEVED', 'SUPERSEDED'));`);
    this.addSql(`alter table "action" enable row level security;`);
    this.addSql(`alter table "action" force row level security;`);
    this.addSql(`create policy "action_read" on "action" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST') and "owner_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL') and "raised_by_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('DIST') and "child_id" = any((select app_ids('app.district'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "action_write" on "action" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "disruption_action" add constraint "disruption_action_action_id_foreign" foreign key ("action_id") references "action" ("id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_raised_by_organisation_id_foreign" foreign key ("raised_by_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_owner_organisation_id_foreign" foreign key ("owner_organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_power_id_foreign" foreign key ("power_id") references "disruption_power" ("id");`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_target_kind_check" check ("target_kind" in ('PERSON', 'PLACE', 'VEHICLE', 'PHONE', 'ONLINE', 'GROUP', 'CHILD'));`);
    this.addSql(`alter table "disruption_action" add constraint "disruption_action_status_check" check ("status" in ('CONSIDERED', 'REJECTED', 'APPLIED', 'ISSUED', 'INTERIM', 'GRANTED', 'VARIED', 'BREACHED', 'EXPIRED', 'DISCHARGED'));`);
    this.addSql(`alter table "disruption_action" enable row level security;`);
    this.addSql(`alter table "disruption_action" force row level security;`);
    this.addSql(`create policy "disruption_action_read" on "disruption_action" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('CaRE') and "raised_by_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('CaRE') and "owner_organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('VOL') and "child_id" = any((select app_ids('app.children'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('DIST') and "child_id" = any((select app_ids('app.district'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "disruption_action_write" on "disruption_action" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "action_update" add constraint "action_update_action_id_foreign" foreign key ("action_id") references "action" ("id");`);
    this.addSql(`alter table "action_update" add constraint "action_update_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "action_update" add constraint "action_update_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "action_update" enable row level security;`);
    this.addSql(`alter table "action_update" force row level security;`);
    this.addSql(`create policy "action_update_read" on "action_update" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST') and "organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[]) and "organisation_id" = (select app_id('app.organisation')))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "action_update_write" on "action_update" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "involvement" add constraint "involvement_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "involvement" add constraint "involvement_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "involvement" add constraint "involvement_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "involvement" enable row level security;`);
    this.addSql(`alter table "involvement" force row level security;`);
    this.addSql(`create policy "involvement_read" on "involvement" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'SSM') and true) or ((select app_text('app.role')) in ('ADM') and "child_id" = any((select app_ids('app.recent'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('SW', 'CaRE', 'MISP', 'EDU', 'HLT', 'YJS', 'FAM') and "child_id" = any((select app_ids('app.children'))::uuid[])) or ((select app_text('app.role')) in ('DSL') and "child_id" = any((select app_ids('app.pupils'))::uuid[]) and "child_id" = any((select app_ids('app.children'))::uuid[]) and "organisation_id" = (select app_id('app.organisation'))) or ((select app_text('app.role')) in ('VOL') and "child_id" = any((select app_ids('app.children'))::uuid[]) and "child_id" = any((select app_ids('app.allocated'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "involvement_write" on "involvement" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "declared_interest" add constraint "declared_interest_item_id_foreign" foreign key ("item_id") references "agenda_item" ("id");`);
    this.addSql(`alter table "declared_interest" add constraint "declared_interest_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "declared_interest" add constraint "declared_interest_child_id_foreign" foreign key ("child_id") references "child" ("id") on delete set null;`);
    this.addSql(`alter table "declared_interest" add constraint "declared_interest_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "declared_interest" add constraint "declared_interest_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "declared_interest" enable row level security;`);
    this.addSql(`alter table "declared_interest" force row level security;`);
    this.addSql(`create policy "declared_interest_read" on "declared_interest" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM') and true) or ((select app_text('app.role')) in ('CPC', 'ADM', 'SW', 'SSM', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST') and "person_id" = (select app_id('app.person')))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])) and ("item_id" is null or not "item_id" = any((select app_ids('app.denied_items'))::uuid[])))));`);
    this.addSql(`create policy "declared_interest_write" on "declared_interest" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "confidentiality_acceptance" add constraint "confidentiality_acceptance_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id");`);
    this.addSql(`alter table "confidentiality_acceptance" add constraint "confidentiality_acceptance_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "confidentiality_acceptance" add constraint "confidentiality_acceptance_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`);
    this.addSql(`alter table "confidentiality_acceptance" enable row level security;`);
    this.addSql(`alter table "confidentiality_acceptance" force row level security;`);
    this.addSql(`create policy "confidentiality_acceptance_read" on "confidentiality_acceptance" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM') and true) or ((select app_text('app.role')) in ('CPC', 'ADM', 'SW', 'SSM', 'CaRE', 'MISP', 'DSL', 'EDU', 'HLT', 'YJS', 'FAM', 'VOL', 'DIST') and "person_id" = (select app_id('app.person')))))));`);
    this.addSql(`create policy "confidentiality_acceptance_write" on "confidentiality_acceptance" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "record_access" add constraint "record_access_child_id_foreign" foreign key ("child_id") references "child" ("id");`);
    this.addSql(`alter table "record_access" add constraint "record_access_person_id_foreign" foreign key ("person_id") references "person" ("id");`);
    this.addSql(`alter table "record_access" enable row level security;`);
    this.addSql(`alter table "record_access" force row level security;`);
    this.addSql(`create policy "record_access_read" on "record_access" for select using ("partnership_id" = (select app_id('app.partnership')) and ((select app_rules()) or ((((select app_text('app.role')) in ('CPC', 'ADM', 'SSM') and true) or ((select app_text('app.role')) in ('SW') and "child_id" = any((select app_ids('app.allocated'))::uuid[])) or ((select app_text('app.role')) in ('CaRE') and "child_id" = any((select app_ids('app.exploitation'))::uuid[]))) and ("child_id" is null or not "child_id" = any((select app_ids('app.denied_children'))::uuid[])))));`);
    this.addSql(`create policy "record_access_write" on "record_access" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);

    this.addSql(`alter table "standing_item" add constraint "standing_item_panel_id_foreign" foreign key ("panel_id") references "panel" ("id");`);
    this.addSql(`alter table "standing_item" enable row level security;`);
    this.addSql(`alter table "standing_item" force row level security;`);
    this.addSql(`create policy "standing_item_read" on "standing_item" for select using ("partnership_id" = (select app_id('app.partnership')));`);
    this.addSql(`create policy "standing_item_write" on "standing_item" using ("partnership_id" = (select app_id('app.partnership')) and (select app_rules())) with check ("partnership_id" = (select app_id('app.partnership')) and (select app_rules()));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "care_status" drop constraint "care_status_child_id_foreign";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_child_id_foreign";`);
    this.addSql(`alter table "assessment" drop constraint "assessment_child_id_foreign";`);
    this.addSql(`alter table "panel_episode" drop constraint "panel_episode_child_id_foreign";`);
    this.addSql(`alter table "listing" drop constraint "listing_child_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_child_id_foreign";`);
    this.addSql(`alter table "passage" drop constraint "passage_child_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_child_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_child_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_child_id_foreign";`);
    this.addSql(`alter table "action" drop constraint "action_child_id_foreign";`);
    this.addSql(`alter table "disruption_action" drop constraint "disruption_action_child_id_foreign";`);
    this.addSql(`alter table "action_update" drop constraint "action_update_child_id_foreign";`);
    this.addSql(`alter table "involvement" drop constraint "involvement_child_id_foreign";`);
    this.addSql(`alter table "declared_interest" drop constraint "declared_interest_child_id_foreign";`);
    this.addSql(`alter table "record_access" drop constraint "record_access_child_id_foreign";`);
    this.addSql(`alter table "disruption_action" drop constraint "disruption_action_power_id_foreign";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_school_id_foreign";`);
    this.addSql(`alter table "assessment" drop constraint "assessment_assessor_organisation_id_foreign";`);
    this.addSql(`alter table "panel_member" drop constraint "panel_member_organisation_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_organisation_id_foreign";`);
    this.addSql(`alter table "listing" drop constraint "listing_requested_by_organisation_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_presenter_organisation_id_foreign";`);
    this.addSql(`alter table "passage" drop constraint "passage_author_organisation_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_organisation_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_recommender_organisation_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_organisation_id_foreign";`);
    this.addSql(`alter table "action" drop constraint "action_owner_organisation_id_foreign";`);
    this.addSql(`alter table "action" drop constraint "action_raised_by_organisation_id_foreign";`);
    this.addSql(`alter table "disruption_action" drop constraint "disruption_action_raised_by_organisation_id_foreign";`);
    this.addSql(`alter table "disruption_action" drop constraint "disruption_action_owner_organisation_id_foreign";`);
    this.addSql(`alter table "action_update" drop constraint "action_update_organisation_id_foreign";`);
    this.addSql(`alter table "involvement" drop constraint "involvement_organisation_id_foreign";`);
    this.addSql(`alter table "declared_interest" drop constraint "declared_interest_organisation_id_foreign";`);
    this.addSql(`alter table "confidentiality_acceptance" drop constraint "confidentiality_acceptance_organisation_id_foreign";`);
    this.addSql(`alter table "panel_episode" drop constraint "panel_episode_panel_id_foreign";`);
    this.addSql(`alter table "panel_member" drop constraint "panel_member_panel_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_panel_id_foreign";`);
    this.addSql(`alter table "listing" drop constraint "listing_panel_id_foreign";`);
    this.addSql(`alter table "standing_item" drop constraint "standing_item_panel_id_foreign";`);
    this.addSql(`alter table "listing" drop constraint "listing_episode_id_foreign";`);
    this.addSql(`alter table "membership" drop constraint "membership_person_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_chair_id_foreign";`);
    this.addSql(`alter table "passage" drop constraint "passage_author_person_id_foreign";`);
    this.addSql(`alter table "involvement" drop constraint "involvement_person_id_foreign";`);
    this.addSql(`alter table "declared_interest" drop constraint "declared_interest_person_id_foreign";`);
    this.addSql(`alter table "confidentiality_acceptance" drop constraint "confidentiality_acceptance_person_id_foreign";`);
    this.addSql(`alter table "record_access" drop constraint "record_access_person_id_foreign";`);
    this.addSql(`alter table "minutes" drop constraint "minutes_meeting_id_foreign";`);
    this.addSql(`alter table "listing" drop constraint "listing_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_meeting_id_foreign";`);
    this.addSql(`alter table "passage" drop constraint "passage_meeting_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_meeting_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_meeting_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_meeting_id_foreign";`);
    this.addSql(`alter table "action" drop constraint "action_meeting_id_foreign";`);
    this.addSql(`alter table "declared_interest" drop constraint "declared_interest_meeting_id_foreign";`);
    this.addSql(`alter table "confidentiality_acceptance" drop constraint "confidentiality_acceptance_meeting_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_listing_id_foreign";`);
    this.addSql(`alter table "passage" drop constraint "passage_item_id_foreign";`);
    this.addSql(`alter table "invitation" drop constraint "invitation_item_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_item_id_foreign";`);
    this.addSql(`alter table "attendance" drop constraint "attendance_item_id_foreign";`);
    this.addSql(`alter table "action" drop constraint "action_item_id_foreign";`);
    this.addSql(`alter table "declared_interest" drop constraint "declared_interest_item_id_foreign";`);
    this.addSql(`alter table "disruption_action" drop constraint "disruption_action_action_id_foreign";`);
    this.addSql(`alter table "action_update" drop constraint "action_update_action_id_foreign";`);

    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "audit_line" cascade;`);
    this.addSql(`drop table if exists "bank_holiday" cascade;`);
    this.addSql(`drop table if exists "child" cascade;`);
    this.addSql(`drop table if exists "care_status" cascade;`);
    this.addSql(`drop table if exists "clock_setting" cascade;`);
    this.addSql(`drop table if exists "disruption_power" cascade;`);
    this.addSql(`drop table if exists "district" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "enrolment" cascade;`);
    this.addSql(`drop table if exists "assessment" cascade;`);
    this.addSql(`drop table if exists "panel" cascade;`);
    this.addSql(`drop table if exists "panel_episode" cascade;`);
    this.addSql(`drop table if exists "panel_member" cascade;`);
    this.addSql(`drop table if exists "partnership" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "minutes" cascade;`);
    this.addSql(`drop table if exists "listing" cascade;`);
    this.addSql(`drop table if exists "agenda_item" cascade;`);
    this.addSql(`drop table if exists "passage" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`drop table if exists "attendance" cascade;`);
    this.addSql(`drop table if exists "action" cascade;`);
    this.addSql(`drop table if exists "disruption_action" cascade;`);
    this.addSql(`drop table if exists "action_update" cascade;`);
    this.addSql(`drop table if exists "involvement" cascade;`);
    this.addSql(`drop table if exists "declared_interest" cascade;`);
    this.addSql(`drop table if exists "confidentiality_acceptance" cascade;`);
    this.addSql(`drop table if exists "record_access" cascade;`);
    this.addSql(`drop table if exists "repeat" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "standing_item" cascade;`);
  }

}
