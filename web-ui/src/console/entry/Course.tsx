import { type Language, t } from '../../shared/i18n';
import type { PlannedDay } from './form';
import { agendaFor, type Template } from './templates';

interface CourseProps {
  template: Template;
  days: PlannedDay[];
  language: Language;
}

/** How the meetings will go, hour by hour; to be changed later. */
export function Course({ template, days, language }: CourseProps) {
  return (
    <aside class="course" aria-label={t('console.course')} data-testid="course">
      <h2>{t('console.course')}</h2>
      {days.map(({ key, from }, n) => {
        const items = agendaFor(template, n + 1, days.length, language);
        return (
          <section key={key}>
            {days.length > 1 && <h3>{t('console.session_no', { number: n + 1 })}</h3>}
            <ol lang={language}>
              {items.map(({ phase, title, minutes }, at) => (
                <li key={`${phase}-${at}`} class={phase === 'BREAK' ? 'pause' : ''}>
                  <span class="hour">
                    {hourAfter(
                      from,
                      items.slice(0, at).reduce((sum, one) => sum + one.minutes, 0),
                    )}
                  </span>
                  <span>
                    <bdi>{title}</bdi>
                  </span>
                  <span class="minutes">{t('console.minutes_short', { count: minutes })}</span>
                </li>
              ))}
            </ol>
            {!items.length && <p class="note">{t('console.no_course')}</p>}
          </section>
        );
      })}
      <p class="note">{t('console.schedule_note')}</p>
    </aside>
  );
}

/** So many minutes after a time of the day: „14:15”. */
export function hourAfter(from: string, minutes: number): string {
  const [hours = 0, past = 0] = (from || '0:00').split(':').map(Number);
  const all = hours * 60 + past + minutes;
  return `${Math.floor(all / 60) % 24}:${String(all % 60).padStart(2, '0')}`;
}
