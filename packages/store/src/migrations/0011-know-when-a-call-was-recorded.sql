-- When a call was put on record, which may be long after it came in. Null for calls brought in by set-up or before this was
-- kept: those count as recorded when they came in. Measures leave out what was recorded after a quarter had settled.

alter table open_plane.call_for_service add column recorded_at timestamptz(3);
