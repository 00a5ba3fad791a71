-- [Note: Conflict is a wall] for notices before any order stands: reading was closed by the ids its orders will have, and writing is closed with
-- it, so that whoever is a party neither begins one nor adds a word to one they may not read.
create policy "nobody begins a notice they are in conflict with" on open_plane.notice_file as restrictive for insert to holdfast_app
  with check (context.role() = 'system' or context.role() is null
    or ((id || '-notice') <> all ((select open_plane.my_conflicts())::text[]) and (id || '-order') <> all ((select open_plane.my_conflicts())::text[])));
create policy "nobody writes to a notice they are in conflict with" on open_plane.notice_event as restrictive for insert to holdfast_app
  with check (context.role() = 'system' or context.role() is null
    or ((notice_id || '-notice') <> all ((select open_plane.my_conflicts())::text[]) and (notice_id || '-order') <> all ((select open_plane.my_conflicts())::text[])));
