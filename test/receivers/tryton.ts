import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasApt, installDebian } from '../debian.mjs';
import { cache } from './cache.ts';
import { freePort, startServer } from './server.ts';
import { PASSWORD, TrytonRpc, USER } from './tryton-rpc.ts';

const PACKAGES = ['tryton-server', 'tryton-modules-party', 'tryton-modules-sale-opportunity'];
const DATABASE = 'crm';
const FILE = `${DATABASE}.sqlite`;
/** Counts what `furnish` makes: another number, another file. */
const FURNITURE = 1;

/** A running Tryton with a database of its own, which holds one company and no prospects. */
export interface Tryton {
  /** The database's address, where JSON-RPC goes. */
  url: string;
  user: string;
  password: string;
  /** The company that leads belong to. */
  company: string;
  rpc: TrytonRpc;
  close(): Promise<void>;
}

/**
 * Installs Tryton where it is not there yet: no part of Entente needs it.
 *
 * @returns why it cannot be had; null where it is there
 */
export function installTryton(): string | null {
  if (version() !== null) return null;
  if (!hasApt()) return `it takes apt-get, as root, to install ${PACKAGES.join(' ')}`;
  console.error('Installing Tryton…');
  return installDebian(PACKAGES) && version() !== null
    ? null
    : 'apt-get gave no Tryton that runs; its message is above';
}

/** @param origins the browser extensions that may ask it: Tryton refuses all others */
export async function startTryton(origins: readonly string[] = []): Promise<Tryton> {
  const prepared = cache(`tryton-${version()}-${FURNITURE}.sqlite`);
  if (!existsSync(prepared)) await prepare(prepared);
  const folder = newFolder();
  copyFileSync(prepared, join(folder, FILE));
  return start(folder, origins);
}

function version(): string | null {
  const { status, stdout } = spawnSync('trytond-admin', ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.trim().split(' ').at(-1) ?? null) : null;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-tryton-'));
}

async function configure(folder: string, port: number, origins: readonly string[]): Promise<string> {
  const file = join(folder, 'trytond.conf');
  const lines = [
    '[database]',
    'uri = sqlite://',
    `path = ${folder}`,
    '[web]',
    `listen = 127.0.0.1:${port}`,
    `cors =${origins.map((origin) => `\n  ${origin}`).join('')}`,
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

async function start(folder: string, origins: readonly string[]): Promise<Tryton> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/${DATABASE}/`;
  const stop = await startServer({
    name: 'Tryton',
    command: 'trytond',
    args: ['-c', await configure(folder, port, origins), '-d', DATABASE],
    ready: async () => (await fetch(url, { method: 'OPTIONS' })).ok,
  });
  const rpc = new TrytonRpc(url);
  const close = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, user: USER, password: PASSWORD, company: '1', rpc, close };
}

/** Makes the database's file, which takes half a minute, and puts it where every start copies it from. */
async function prepare(prepared: string): Promise<void> {
  console.error('Preparing a database for Tryton…');
  const folder = newFolder();
  // Tryton's SQLite opens files, and makes none.
  closeSync(openSync(join(folder, FILE), 'w'));
  await writeFile(join(folder, 'password'), PASSWORD);
  const config = await configure(folder, 0, []);
  const modules = ['ir', 'res', 'party', 'sale_opportunity'];
  const made = spawnSync(
    'trytond-admin',
    [
      '-c',
      config,
      '-d',
      DATABASE,
      '--email',
      'admin@crm.example',
      '-l',
      'en',
      '--activate-dependencies',
      '-u',
      ...modules,
    ],
    { stdio: ['ignore', 2, 2], env: { ...process.env, TRYTONPASSFILE: join(folder, 'password') } },
  );
  if (made.status !== 0) throw new Error('Tryton could not make its database; its message is above.');
  const tryton = await start(folder, []);
  try {
    await furnish(tryton.rpc);
    mkdirSync(join(prepared, '..'), { recursive: true });
    copyFileSync(join(folder, FILE), `${prepared}.${process.pid}`);
    renameSync(`${prepared}.${process.pid}`, prepared);
  } finally {
    await tryton.close();
  }
}

/** What a lead cannot be without: a company, to which whoever delivers belongs. */
async function furnish(rpc: TrytonRpc): Promise<void> {
  const [currency] = await rpc.create('currency.currency', { name: 'Euro', symbol: '€', code: 'EUR' });
  const [party] = await rpc.create('party.party', { name: 'Our company' });
  const [company] = await rpc.create('company.company', { party, currency });
  const [user] = await rpc.find('res.user', ['login', '=', USER], ['id']);
  await rpc.call('model.res.user.write', [user?.id], { companies: [['add', [company]]], company });
}
