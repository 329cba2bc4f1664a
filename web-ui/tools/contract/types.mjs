// Writes src/shared/openapi.d.ts: the shapes of openapi.json. Its first line says of which, so that a test can tell.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = readFileSync('openapi.json');
const { components, ...rest } = JSON.parse(contract.toString());
const shapes = await openapiTS({ ...rest, paths: {}, components: { schemas: components.schemas } });
const mark = createHash('sha256').update(contract).digest('hex');
writeFileSync(
  'src/shared/openapi.d.ts',
  `// npm run types made this of the openapi.json with sha256 ${mark}\n${astToString(shapes)}`,
);
