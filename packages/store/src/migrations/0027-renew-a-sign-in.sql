-- Someone who lost their authenticator is invited anew as the member they are, so that old records still name one person.
alter table sign_in."invitation" add column "staffId" text;
