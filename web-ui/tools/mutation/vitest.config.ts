import { defineConfig } from 'vitest/config';

/** Only the tests of what is changed: the others would say nothing, and take minutes. */
export default defineConfig({
  test: { environment: 'happy-dom', include: ['test/outbox*.test.ts'], setupFiles: ['test/setup.ts'] },
});
