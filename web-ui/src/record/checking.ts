import { signal } from '@preact/signals';
import { inWorkshop } from '../shared/api';
import type { Check } from './check/fault';
import type { SignedImprint, Verified } from './check/verify';

type Program = typeof import('./check/program');

/** Which imprint the record was held against, besides its own. */
type Measure = 'none' | 'phone' | 'given' | 'words';

/** How far the check of a record is, and what it came to. */
export type Checking =
  | { state: 'idle' }
  | { state: 'fetching' }
  | { state: 'checking'; check: Check; share: number }
  | { state: 'good'; found: Verified; measure: Measure; worded?: SignedImprint }
  | { state: 'strange'; found: Verified }
  | { state: 'misspelt'; words: string[] }
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

  /** `given` is an imprint that somebody kept: the text of a note, what a printed QR code holds, or its eight words. */
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

  async #judge(program: Program, zip: Uint8Array, given: string): Promise<Checking> {
    const elsewhere = given ? program.elsewhereIn(given) : await program.keptHere(this.workshopId);
    const typed = given && !elsewhere ? await program.typedWords(given) : undefined;
    if (given && !elsewhere && !typed) return { state: 'unreadable' };
    if (typed && 'misspelt' in typed) return { state: 'misspelt', words: typed.misspelt };
    const pace = program.paced((check, done, of) => {
      this.now.value = { state: 'checking', check, share: program.shareOf(check, done, of) };
    });
    try {
      const found = await program.verify(zip, pace, elsewhere);
      if (typed) {
        const worded = found.imprints.find(one => program.isWorded(one.root, typed.numbers));
        return worded ? { state: 'good', found, measure: 'words', worded } : { state: 'strange', found };
      }
      return { state: 'good', found, measure: given ? 'given' : elsewhere ? 'phone' : 'none' };
    } catch (problem) {
      if (!(problem instanceof program.Fault)) throw problem;
      return { state: 'bad', check: problem.check, n: problem.n, what: problem.what };
    }
  }
}
