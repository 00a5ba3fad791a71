-- What the sign-in library keeps: users, sessions, second factors, passkeys, agencies as its organisations, invitations.
-- Its own names and spelling are kept, so that a later release of it finds them. Seen only by connections of the sign-in.

create table sign_in."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);

-- "method" says how this session was won; only a second factor or a passkey makes it count. Nobody's address or browser is kept.
create table sign_in."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text check ("ipAddress" = ''),
  "userAgent" text check ("userAgent" = ''),
  "userId" text not null references sign_in."user" ("id") on delete cascade,
  "activeOrganizationId" text,
  "method" text not null check ("method" in ('passphrase', 'one-time-code', 'passkey'))
);
create index "session_userId" on sign_in."session" ("userId");

create table sign_in."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null check ("providerId" = 'credential'),
  "userId" text not null references sign_in."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index "account_userId" on sign_in."account" ("userId");

create table sign_in."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index "verification_identifier" on sign_in."verification" ("identifier");

create table sign_in."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references sign_in."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_userId" on sign_in."twoFactor" ("userId");

create table sign_in."organization" (
  "id" text primary key,
  "name" text not null,
  "slug" text not null unique,
  "logo" text,
  "createdAt" timestamptz not null,
  "metadata" text
);

create table sign_in."member" (
  "id" text primary key,
  "organizationId" text not null references sign_in."organization" ("id") on delete cascade,
  "userId" text not null references sign_in."user" ("id") on delete cascade,
  "role" text not null check ("role" in ('advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator')),
  "createdAt" timestamptz not null,
  unique ("userId")
);
create index "member_organizationId" on sign_in."member" ("organizationId");

-- Of the link only a hash is kept: whoever reads this table cannot accept in someone's place.
create table sign_in."invitation" (
  "id" text primary key,
  "organizationId" text not null references sign_in."organization" ("id") on delete cascade,
  "email" text not null,
  "name" text not null,
  "role" text not null check ("role" in ('advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator')),
  "status" text not null check ("status" in ('pending', 'accepted', 'canceled')),
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  -- Null for the first administrator, whom set-up invites.
  "inviterId" text references sign_in."user" ("id") on delete cascade,
  "tokenHash" text not null unique
);
create index "invitation_organizationId" on sign_in."invitation" ("organizationId");

create table sign_in."passkey" (
  "id" text primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references sign_in."user" ("id") on delete cascade,
  "credentialID" text not null unique,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index "passkey_userId" on sign_in."passkey" ("userId");

do $$
declare
  wanted text;
begin
  foreach wanted in array array['user', 'session', 'account', 'verification', 'twoFactor', 'organization', 'member', 'invitation', 'passkey'] loop
    execute format('alter table sign_in.%I enable row level security', wanted);
    execute format('alter table sign_in.%I force row level security', wanted);
    execute format('grant select, insert, update, delete on sign_in.%I to holdfast_app', wanted);
    execute format('create policy "only the sign-in" on sign_in.%I for all to holdfast_app using (context.is_sign_in()) with check (context.is_sign_in())', wanted);
  end loop;
end
$$;
