/**
 * Opens the store: the embedded PostgreSQL of a data folder, or any PostgreSQL 15 or later; roles, migrations, pools.
 * Everything it needs is an argument: the environment is read by the program that calls it.
 */
import { Kysely, PostgresDialect } from 'kysely';
import { Client, type Pool } from 'pg';
import { type Acting, runActing, type Session } from './acting.ts';
import { binariesFor } from './engine/binaries.edge.ts';
import { type Credentials, credentialsIn, type RandomBytes } from './engine/credentials.edge.ts';
import { lockFolder } from './engine/lock.edge.ts';
import { preparedFolder } from './engine/place.edge.ts';
import { engineRole, startEngine } from './engine/postgres.edge.ts';
import { systemUser } from './engine/system-user.edge.ts';
import { StoreFault } from './issues.ts';
import { migrate } from './migrate.ts';
import { type Address, actingPool, diskPool, signInPool, waitForDisk } from './pools.ts';
import { provisionRoles } from './roles/provision.ts';
import type { Tables } from './schema.ts';
import { sharedTurn } from './shared-turn.ts';

/** Source: PostgreSQL's SQLSTATE table: a password that does not fit, and a database that is not there. */
const wrongPassword = '28P01';
const oldestVersion = 150_000;
const databaseName = 'holdfast';

export interface StoreOptions {
  /** Where credentials, and the embedded engine with its data, are kept. Made when missing. */
  readonly dataFolder: string;
  /** An owner's URL of another PostgreSQL 15 or later: a superuser, or one who may create roles and owns the database. */
  readonly databaseUrl?: string;
  /** The password of `holdfast_app` on that server. Servers that share one database must share it. */
  readonly appPassword?: string;
  readonly randomBytes: RandomBytes;
  /** Most connections of each pool; 10 unless given. */
  readonly connections?: number;
  /** False only in tests that throw their database away: writes then do not wait for the disk. */
  readonly durable?: boolean;
}

export interface Store {
  /** Runs `work` in one transaction that acts for `acting`. See `runActing`. */
  withActor<Who extends Acting, Answer>(acting: Who, work: (session: Session<Who>) => Promise<Answer>): Promise<Answer>;
  /** For the sign-in library only: it sees its own tables and nothing that anyone acts on. */
  readonly signInPool: Pool;
  /** What runs below: `embedded` or `external`, with the server's version, for a start-up line. */
  readonly engine: { readonly kind: 'embedded' | 'external'; readonly version: string };
  /** Migrations applied by this start, oldest first. */
  readonly migrated: readonly string[];
  /** Ends every connection and stops the embedded engine. May be called twice. */
  close(): Promise<void>;
}

/** Opens the store. Throws a coded `StoreFault` when it cannot, leaving nothing running. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl === undefined
    ? await openEmbedded(options)
    : await openExternal({ options, url: options.databaseUrl });
}

async function openEmbedded(options: StoreOptions): Promise<Store> {
  const user = await systemUser();
  const folder = await preparedFolder({ folder: options.dataFolder, user });
  const lock = await lockFolder(folder);
  try {
    const credentials = await credentialsIn({ folder, randomBytes: options.randomBytes });
    const binaries = await binariesFor({ user, copyTo: folder });
    const engine = await startEngine({
      folder,
      binaries,
      user,
      password: credentials.engine,
      durable: options.durable ?? true,
    });
    const stop = async () => {
      await engine.stop();
      await lock.release();
    };
    try {
      const server = { host: engine.socketFolder, user: engineRole, password: credentials.engine };
      await makeDatabase(server);
      const prepared = await prepare({ owner: { ...server, database: databaseName }, appPassword: credentials.app });
      const address = {
        host: engine.socketFolder,
        user: 'holdfast_app',
        password: credentials.app,
        database: databaseName,
      };
      return await assembled({ address, options, stop, kind: 'embedded', ...prepared });
    } catch (problem) {
      await engine.stop();
      throw problem;
    }
  } catch (problem) {
    await lock.release();
    throw problem;
  }
}

async function openExternal({ options, url }: { options: StoreOptions; url: string }): Promise<Store> {
  const appPassword = options.appPassword ?? (await keptCredentials(options)).app;
  const prepared = await prepare({ owner: { connectionString: url }, appPassword });
  // The same server and database, as another role.
  const address = new URL(url);
  address.username = 'holdfast_app';
  address.password = appPassword;
  return await assembled({
    address: { connectionString: address.href },
    options,
    stop: async () => undefined,
    kind: 'external',
    ...prepared,
  });
}

async function keptCredentials({ dataFolder, randomBytes }: StoreOptions): Promise<Credentials> {
  const folder = await preparedFolder({ folder: dataFolder, user: undefined });
  return await credentialsIn({ folder, randomBytes });
}

async function makeDatabase(server: Address): Promise<void> {
  await withClient({ ...server, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function prepare({
  owner,
  appPassword,
}: {
  owner: Address;
  appPassword: string;
}): Promise<{ version: string; migrated: readonly string[] }> {
  return await withClient(owner, async (client) => {
    const { rows } = await client.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    );
    const found = rows[0];
    if (found === undefined || found.number < oldestVersion) throw new StoreFault('database-too-old');
    await provisionRoles(client);
    const migrated = await migrate({ client });
    await givePassword({ client, owner, appPassword });
    return { version: found.version, migrated };
  });
}

/** Sets the password only when it does not fit yet, so that one server's start never locks out another's. */
async function givePassword({
  client,
  owner,
  appPassword,
}: {
  client: Client;
  owner: Address;
  appPassword: string;
}): Promise<void> {
  const probe = new Client(asApp({ owner, client, appPassword }));
  try {
    await probe.connect();
    await probe.end();
  } catch (problem) {
    await probe.end().catch(() => undefined);
    if (sqlStateOf(problem) !== wrongPassword) throw new StoreFault('database-unreachable', { cause: problem });
    await client.query(`alter role holdfast_app password ${client.escapeLiteral(appPassword)}`);
  }
}

function asApp({ owner, client, appPassword }: { owner: Address; client: Client; appPassword: string }): Address {
  if (owner.connectionString === undefined) {
    return {
      ...owner,
      user: 'holdfast_app',
      password: appPassword,
      ...(client.database === undefined ? {} : { database: client.database }),
    };
  }
  const address = new URL(owner.connectionString);
  address.username = 'holdfast_app';
  address.password = appPassword;
  return { connectionString: address.href };
}

async function assembled({
  address,
  options,
  stop,
  kind,
  version,
  migrated,
}: {
  address: Address;
  options: StoreOptions;
  stop: () => Promise<void>;
  kind: 'embedded' | 'external';
  version: string;
  migrated: readonly string[];
}): Promise<Store> {
  const most = options.connections ?? 10;
  const acting = actingPool({ address, most });
  const signIn = signInPool({ address, most });
  const disk = diskPool(address);
  const onDisk = sharedTurn(() => waitForDisk(disk));
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: acting }) });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await Promise.all([queries.destroy(), signIn.end(), disk.end()]);
    await stop();
  };
  return {
    withActor: (who, work) => runActing({ queries, acting: who, work, onDisk }),
    signInPool: signIn,
    engine: { kind, version },
    migrated,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function withClient<Answer>(address: Address, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ ...address, options: '-c timezone=UTC -c client_min_messages=warning' });
  try {
    await client.connect();
  } catch (cause) {
    await client.end().catch(() => undefined);
    throw new StoreFault('database-unreachable', { cause });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function sqlStateOf(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
}
