-- The index of names answers a look-up by itself: whoever bears a common name stands in some hundred places of the table, and each was a page of its own to fetch. Equal names lie
-- side by side in the index, with all that is ranked.
drop index open_plane.order_name_by_surname;
drop index open_plane.order_name_by_birth;
create index order_name_by_surname on open_plane.order_name (partnership_id, surname, given) include (order_id, party, born, loss);
create index order_name_by_birth on open_plane.order_name (partnership_id, born, surname) include (order_id, party, given, loss) where born <> '';
