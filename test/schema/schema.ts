import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { FOLDER, schemaFiles } from './build.ts';
import { PAGE, receiversPage } from './page.ts';

const files = schemaFiles();
await mkdir(FOLDER, { recursive: true });
const former = (await readdir(FOLDER)).filter((name) => !files.has(name));
for (const name of former) await rm(new URL(name, FOLDER));
for (const [name, text] of files) await writeFile(new URL(name, FOLDER), text);
await writeFile(PAGE, receiversPage());
console.error(`${files.size} schemas in public/schema, and the examples of docs/receivers.md`);
