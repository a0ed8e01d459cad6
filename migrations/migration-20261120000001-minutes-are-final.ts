/**
 * What the database itself refuses, whoever asks: a change to what approved minutes rest on, and a change to the audit trail.
 * Written by hand.
 */
import { Migration } from '@mikro-orm/migrations';

const behindMinutes = ['passage', 'decision', 'attendance', 'agenda_item'];
const appendOnly = ['audit_line'];

export class MinutesAreFinal extends Migration {
  override up(): void {
    this.addSql(`
      create function refuse_after_approval() returns trigger language plpgsql as $final$
      declare meetings uuid[];
      begin
        if tg_op = 'INSERT' then meetings := array[new.meeting_id];
        elsif tg_op = 'DELETE' then meetings := array[old.meeting_id];
        else meetings := array[old.meeting_id, new.meeting_id]; end if; -- nothing is moved out, and nothing in
        if exists (select 1 from minutes n where n.meeting_id = any(meetings) and n.state = 'APPROVED') then
          raise exception 'the minutes of this meeting are approved' using errcode = '23514';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $final$;`);
    for (const table of behindMinutes) {
      this.addSql(`
        create trigger ${table}_final before insert or update or delete on "${table}"
        for each row execute function refuse_after_approval();`);
    }
    this.addSql(`
      create function refuse_change_of_approved() returns trigger language plpgsql as $final$
      begin
        if old.state = 'APPROVED' then
          raise exception 'approved minutes cannot change' using errcode = '23514';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $final$;`);
    this.addSql(`
      create trigger minutes_final before update or delete on "minutes"
      for each row execute function refuse_change_of_approved();`);
    for (const table of appendOnly) this.addSql(`revoke update, delete, truncate on "${table}" from panels_app;`);
    this.addSql(`create unique index panel_episode_one_open on "panel_episode" ("child_id", "panel_id") where "closed_on" is null;`);
    this.addSql(`create unique index attendance_once on "attendance" ("meeting_id", "organisation_id", coalesce("item_id", "meeting_id"));`);
    this.addSql(`create unique index invitation_once on "invitation" ("item_id", "organisation_id") where "ended_on" is null;`);
  }

  override down(): void {
    this.addSql(`drop index invitation_once, attendance_once, panel_episode_one_open;`);
    for (const table of behindMinutes) this.addSql(`drop trigger ${table}_final on "${table}";`);
    this.addSql(`drop trigger minutes_final on "minutes";`);
    this.addSql(`drop function refuse_after_approval(), refuse_change_of_approved();`);
    for (const table of appendOnly) this.addSql(`grant update, delete on "${table}" to panels_app;`);
  }
}
