/**
 * Two things that keep a request short, written by hand: a person's memberships in one trip (sign-in knows no actor yet,
 * so the function itself says whose partnership it works for, for this one statement only), and indexes that the reach needs.
 */
import { Migration } from '@mikro-orm/migrations';

export class OneTrip extends Migration {
  override up(): void {
    this.addSql(`
      create function memberships_of(of_partnership uuid, of_person uuid, on_day date)
      returns table (
        person_name text, membership_id uuid, role text, team text,
        organisation_id uuid, organisation_name text, district_code text)
      language plpgsql volatile as $who$
      begin
        perform set_config('app.partnership', of_partnership::text, true), set_config('app.rules', 'on', true);
        return query
          select p.name, m.id, m.role, m.team, o.id, o.name, o.district_code
          from person p
          left join (membership m join organisation o on o.id = m.organisation_id and (o.closed_on is null or o.closed_on > on_day))
            on m.person_id = p.id and m.starts_on <= on_day and (m.ends_on is null or m.ends_on > on_day)
          where p.id = of_person
          order by m.starts_on, m.id;
        perform set_config('app.rules', 'off', true);
      end $who$;`);
    this.addSql(`
      create function session_with_memberships(of_token text, on_day date)
      returns table (
        partnership_id uuid, person_id uuid, chosen_membership_id uuid, last_seen_at timestamptz, expires_at timestamptz,
        person_name text, membership_id uuid, role text, team text,
        organisation_id uuid, organisation_name text, district_code text)
      language sql volatile as $session$
        select s.partnership_id, s.person_id, s.membership_id, s.last_seen_at, s.expires_at, m.*
        from session s left join lateral memberships_of(s.partnership_id, s.person_id, on_day) m on true
        where s.token_hash = of_token
      $session$;`);
    this.addSql(`create index child_restricted on "child" ("partnership_id") where "restricted_record";`);
    this.addSql(`create index panel_episode_open on "panel_episode" ("partnership_id") where "closed_on" is null;`);
    this.addSql(`create index listing_heard on "listing" ("partnership_id", "heard_at") where "state" = 'HEARD';`);
  }

  override down(): void {
    this.addSql(`drop index listing_heard, panel_episode_open, child_restricted;`);
    this.addSql(`drop function session_with_memberships(text, date);`);
    this.addSql(`drop function memberships_of(uuid, uuid, date);`);
  }
}
