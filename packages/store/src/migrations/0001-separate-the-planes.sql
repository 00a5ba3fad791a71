-- The schemas, and the questions a policy may ask about who acts. Whoever did not say who they are is nobody: every
-- function answers null, every comparison with null is not true, and no policy lets a row through.

create schema context;
create schema open_plane;
create schema sealed_plane;
create schema audit;
create schema sign_in;

-- A function made later must not be everyone's to call.
alter default privileges revoke execute on functions from public;

grant usage on schema context, open_plane, sealed_plane, audit, sign_in to holdfast_app;
grant usage on schema context, audit to holdfast_audit, holdfast_verifier;
grant usage on schema context, open_plane to holdfast_measures;
grant usage on schema context, open_plane, sealed_plane to holdfast_bridge;

create function context.actor() returns text language sql stable parallel safe
  return nullif(current_setting('holdfast.actor', true), '');
create function context.agency() returns text language sql stable parallel safe
  return nullif(current_setting('holdfast.agency', true), '');
create function context.partnership() returns text language sql stable parallel safe
  return nullif(current_setting('holdfast.partnership', true), '');
create function context.role() returns text language sql stable parallel safe
  return nullif(current_setting('holdfast.role', true), '');
create function context.purpose() returns text language sql stable parallel safe
  return nullif(current_setting('holdfast.purpose', true), '');

-- A member of an agency, in whatever role.
create function context.is_staff() returns boolean language sql stable parallel safe
  return coalesce(context.role() in ('advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator')
    and context.actor() is not null and context.agency() is not null and context.partnership() is not null, false);
-- Someone who may work with orders and calls. Only in a police agency do these roles mean that: see in_police_agency().
create function context.has_police_role() returns boolean language sql stable parallel safe
  return coalesce(context.is_staff() and context.role() in ('officer', 'liaison', 'supervisor'), false);
-- A protected person's own key, on the cover origin.
create function context.is_account() returns boolean language sql stable parallel safe
  return coalesce(context.role() = 'account' and context.actor() is not null, false);
-- The server's own jobs: first set-up, destruction at the end of a term.
create function context.is_system() returns boolean language sql stable parallel safe
  return coalesce(context.role() = 'system' and context.actor() is not null, false);
-- The sign-in library's own connections. Never true within a transaction that acts for someone.
create function context.is_sign_in() returns boolean language sql stable parallel safe
  return coalesce(context.purpose() = 'sign-in' and context.role() is null, false);

grant execute on all functions in schema context
  to holdfast_app, holdfast_audit, holdfast_verifier, holdfast_measures, holdfast_bridge;
