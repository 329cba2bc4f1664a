/** Full jitter: anywhere between the least wait and a bound that doubles with each failure. */
export function fullJitter(
  failures: number,
  leastMs: number,
  mostMs: number,
  random: () => number = Math.random,
): number {
  const bound = Math.min(mostMs, leastMs * 2 ** Math.min(failures + 1, 16));
  return leastMs + random() * (bound - leastMs);
}
