import { time } from '../../shared/dates';
import { t, tDynamic } from '../../shared/i18n';
import type { AgendaDay, PlannedSession } from '../../shared/types';
import { clock, rowsOf } from './agendaRows';

/** The agenda to be read: the hour, what happens, how long, and the words of the card. */
export function AgendaRead({
  day,
  session,
  zone,
}: {
  day: AgendaDay;
  session: PlannedSession;
  zone: string;
}) {
  const times = clock(rowsOf(day.items), session.startsAt);
  return (
    <ol class="lines agenda-read" data-testid="agenda-read">
      {day.items.map((item, n) => {
        const phase = tDynamic(`common.phase_${item.phase}`);
        return (
          <li key={`${times[n]}${item.phase}${item.title}`}>
            <span class="agenda-time">{time(new Date(times[n] ?? 0).toISOString(), zone)}</span>
            <span class="line-main">
              <b>
                <bdi>{item.title}</bdi>
              </b>
              {item.title !== phase && <span class="note">{phase}</span>}
              {item.text && (
                <span class="note">
                  <bdi>{item.text}</bdi>
                </span>
              )}
            </span>
            <span class="note">{t('console.minutes', { count: item.minutes })}</span>
          </li>
        );
      })}
    </ol>
  );
}
