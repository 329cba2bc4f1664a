// node screens.mjs <web-ui>: what the screens are packed from, with the licence of each, as text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = process.argv[2];
const found = JSON.parse(execFileSync('npm', ['query', '.prod'], { cwd: home, encoding: 'utf8' }));
const packed = found.filter((each) => each.location);
packed.sort((one, other) => (one.name < other.name ? -1 : 1));

console.log('\n## What the screens are made from\n');
for (const { name, version, license, location } of packed) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'].map((each) => join(home, location, each)).find(existsSync);
  console.log(`### ${name} ${version}: ${license}\n`);
  if (file) console.log(`${readFileSync(file, 'utf8').trim()}\n`);
}
