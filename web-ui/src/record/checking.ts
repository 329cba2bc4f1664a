import { signal } from '@preact/signals';
import { inWorkshop } from '../shared/api';
import type { Check } from './check/fault';
import type { Verified } from './check/verify';

/** Which imprint the record was held against, besides its own. */
type Measure = 'none' | 'phone' | 'given';

/** How far the check of a record is, and what it came to. */
export type Checking =
  | { state: 'idle' }
  | { state: 'fetching' }
  | { state: 'checking'; check: Check; share: number }
  | { state: 'good'; found: Verified; measure: Measure }
  | { state: 'bad'; check: Check; n: number | undefined; what: string }
  | { state: 'away' }
  | { state: 'unreadable' };

/** Fetches the record that everybody gets and checks it here; the programs for it are loaded only now. */
export class RecordCheck {
  readonly now = signal<Checking>({ state: 'idle' });

  constructor(readonly workshopId: string) {}

  get address(): string {
    return inWorkshop(this.workshopId, '/exports/record.zip?audience=PUBLIC');
  }

  /** `given` is an imprint that somebody kept: the text of a note, or the address that a printed QR code holds. */
  async run(given = ''): Promise<void> {
    this.now.value = { state: 'fetching' };
    try {
      const [program, answer] = await Promise.all([import('./check/program'), fetch(this.address)]);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const zip = new Uint8Array(await answer.arrayBuffer());
      this.now.value = await this.#judge(program, zip, given.trim());
    } catch {
      this.now.value = { state: 'away' };
    }
  }

  async #judge(program: typeof import('./check/program'), zip: Uint8Array, given: string): Promise<Checking> {
    const elsewhere = given ? program.elsewhereIn(given) : await program.keptHere(this.workshopId);
    if (given && !elsewhere) return { state: 'unreadable' };
    const pace = program.paced((check, done, of) => {
      this.now.value = { state: 'checking', check, share: program.shareOf(check, done, of) };
    });
    try {
      const found = await program.verify(zip, pace, elsewhere);
      return { state: 'good', found, measure: given ? 'given' : elsewhere ? 'phone' : 'none' };
    } catch (problem) {
      if (!(problem instanceof program.Fault)) throw problem;
      return { state: 'bad', check: problem.check, n: problem.n, what: problem.what };
    }
  }
}
