/** The instant of a wall clock in a time zone: the 10th of November, 14:00, in Warsaw → 13:00 UTC. */
export function instantAt(date: string, time: string, zone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const once = wall - offset(wall, zone);
  return new Date(wall - offset(once, zone)).toISOString().replace('.000Z', 'Z');
}

function offset(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find(one => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** What the wall clock of a time zone shows at an instant: the way back of `instantAt`. */
export function wallAt(instant: string, zone: string): { date: string; time: string } {
  const at = Date.parse(instant);
  const [date = '', time = ''] = new Date(at + offset(at, zone)).toISOString().split('T');
  return { date, time: time.slice(0, 5) };
}
