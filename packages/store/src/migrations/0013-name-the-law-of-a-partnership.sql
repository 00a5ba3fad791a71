-- Whose law binds the officers of a partnership's agencies: the place where they answer calls, not the court of an order.
-- Partnerships made before this were asked Californian rules, the only ones there are.

alter table open_plane.partnership add column jurisdiction text not null default 'US-CA'
  check (jurisdiction in ('US-CA', 'US', 'GB-EAW'));
alter table open_plane.partnership alter column jurisdiction drop default;
