import { weekday } from '../shared/dates';
import { t } from '../shared/i18n';
import { Book, Check } from '../shared/icons';
import type { Workshop } from '../shared/types';
import { nbsp } from '../shared/typography';

/** The invitation, read when all is over: what it was, and where to find what came of it. */
export function SignUpOver({ workshop }: { workshop: Workshop }) {
  const { workshopId, timezone } = workshop;
  return (
    <div data-testid="sign-up-over">
      <section class="headline">
        <p class="where">{nbsp(workshop.organiser)}</p>
        <h1>{nbsp(workshop.title)}</h1>
        <p class="ask">{t('join.over')}</p>
      </section>
      <ul class="dates">
        {workshop.sessions.map(session => (
          <li key={session.sessionId} class="date">
            <strong>{weekday(session.startsAt, timezone)}</strong>
          </li>
        ))}
      </ul>
      <ul class="ways-out">
        <li>
          <a class="link" href={`/w/${workshopId}/plan`} data-testid="to-plan">
            <Check /> {t('join.to_plan')}
          </a>
        </li>
        <li>
          <a class="link" href={`/w/${workshopId}/record`} data-testid="to-record">
            <Book /> {t('join.to_record')}
          </a>
        </li>
      </ul>
    </div>
  );
}
