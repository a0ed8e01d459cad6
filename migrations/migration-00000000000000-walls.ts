/**
 * What must stand before any table: the role in which requests run, and the functions that row-level security asks.
 * Written by hand, because MikroORM manages neither roles nor these functions. Roles belong to the whole server,
 * so several databases on one server may run this side by side.
 */
import { Migration } from '@mikro-orm/migrations';

export class Walls extends Migration {
  override up(): void {
    this.addSql(`
      do $walls$
      begin
        if not exists (select 1 from pg_roles where rolname = 'panels_app') then
          create role panels_app nologin nosuperuser nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $walls$;`);
    this.addSql(`
      do $walls$
      begin
        if not pg_has_role(current_user, 'panels_app', 'member') then
          execute format('grant panels_app to %I', current_user);
        end if;
      exception when others then
        if sqlerrm not like '%concurrently updated%' then raise; end if;
      end $walls$;`);
    this.addSql(`grant usage on schema public to panels_app;`);
    this.addSql(`alter default privileges in schema public grant select, insert, update, delete on tables to panels_app;`);
    this.addSql(`
      create function app_text(name text) returns text language sql stable parallel safe as
      $$ select nullif(current_setting(name, true), '') $$;`);
    this.addSql(`
      create function app_id(name text) returns uuid language sql stable parallel safe as
      $$ select nullif(current_setting(name, true), '')::uuid $$;`);
    this.addSql(`
      create function app_ids(name text) returns uuid[] language sql stable parallel safe as
      $$ select coalesce(nullif(current_setting(name, true), ''), '{}')::uuid[] $$;`);
    this.addSql(`
      create function app_rules() returns boolean language sql stable parallel safe as
      $$ select coalesce(current_setting('app.rules', true) = 'on', false) $$;`);
  }

  override down(): void {
    this.addSql(`drop function app_rules(), app_ids(text), app_id(text), app_text(text);`);
  }
}
