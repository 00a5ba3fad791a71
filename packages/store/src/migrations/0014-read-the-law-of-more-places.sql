-- The places whose law can bind a partnership's officers, as `jurisdictions` in `domain` lists them now. A place whose law nobody
-- keeps is refused here too, so that no partnership starts under rules that do not exist.

alter table open_plane.partnership drop constraint partnership_jurisdiction_check;
alter table open_plane.partnership add constraint partnership_jurisdiction_check check (jurisdiction in (
  'US-CA', 'US', 'GB-EAW', 'US-CO', 'US-FL', 'US-IL', 'US-LA', 'US-MA', 'US-MN', 'US-NJ', 'US-NY', 'US-OR', 'US-TX', 'US-WA', 'US-WI'));
