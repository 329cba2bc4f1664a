/** Letters and digits that nobody mixes up when they are read aloud. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LENGTH = 4;

/** A password to be handed over: four groups of four, some 79 bits. */
export function freshPassword(): string {
  const signs: string[] = [];
  while (signs.length < GROUPS * LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // what is left over after whole rounds would make the first signs likelier than the rest
    if (byte < 256 - (256 % SIGNS.length)) signs.push(SIGNS[byte % SIGNS.length] ?? '');
  }
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}
