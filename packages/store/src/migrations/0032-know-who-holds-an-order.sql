-- [Note: One court, one number, one order] In a partnership a court and its number name one order, whichever agency brings it: the second to
-- bring it adds itself here and makes no second order. Added to and never taken from, so that each can ask the other what it has on paper.
alter table open_plane.protection_order add column agencies text[] not null default '{}';
