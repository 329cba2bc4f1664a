import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api';
import { day, span } from '../../shared/dates';
import { t } from '../../shared/i18n';
import { Arrow, People, Plus } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Workshop } from '../../shared/types';
import { AGAIN_MILLIS, LEAD, me } from '../desk/login';
import { hrefOf, nextHref } from '../desk/route';
import { isOver } from '../meetings/EndPanel';
import { Practise } from '../practice/Practise';

/** All workshops: the running ones first, then what comes, then what was. */
export function Workshops() {
  const list = useSignal<Workshop[] | null>(null);
  const failed = useSignal(false);
  const founds = me.value?.role === 'OWNER';
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const read = () =>
      get<Shapes['Workshops']>('/api/workshops').then(
        answer => {
          list.value = [...answer.workshops].sort(byUse);
          failed.value = false;
        },
        () => {
          failed.value = true;
          again = setTimeout(() => void read(), AGAIN_MILLIS);
        },
      );
    void read();
    return () => clearTimeout(again);
  }, [list, failed]);
  return (
    <main id="main" class="workshops">
      <div class="row spread">
        <h1>{t('console.workshops')}</h1>
        {founds && (
          <div class="row tight">
            <a class="button" href="#/accounts" data-testid="to-accounts">
              <People /> {t('console.accounts')}
            </a>
            <a class="button strong" href="#/new" data-testid="new-workshop">
              <Plus /> {t('console.new_workshop')}
            </a>
          </div>
        )}
      </div>
      {failed.value && <p role="alert">{t('common.no_answer')}</p>}
      {list.value?.length === 0 && (
        <div class="empty">
          <p class="empty-title">{t(founds ? 'console.no_workshops' : 'console.no_workshop_yet')}</p>
          <p>{t(founds ? 'console.no_workshops_hint' : 'console.no_workshop_yet_hint')}</p>
        </div>
      )}
      <ul class="workshop-list">
        {list.value?.map(workshop => (
          <li key={workshop.workshopId}>
            <a href={hrefOf(workshop.workshopId)} data-testid={`workshop-${workshop.workshopId}`}>
              <span class={`state ${workshop.state.toLowerCase()}`}>{stateOf(workshop)}</span>
              <b>
                <bdi>{workshop.title}</bdi>
              </b>
              <span class="when">{whenOf(workshop)}</span>
              <Arrow />
            </a>
            {founds && isOver(workshop) && (
              <a
                class="button small"
                href={nextHref(workshop.workshopId)}
                data-testid={`next-${workshop.workshopId}`}
              >
                {t('console.next_workshop')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {LEAD.includes(me.value?.role ?? '') && <Practise />}
    </main>
  );
}

const ORDER = { RUNNING: 0, PLANNED: 1, CLOSED: 2 };
const byUse = (a: Workshop, b: Workshop) =>
  ORDER[a.state] - ORDER[b.state] ||
  (a.sessions[0]?.startsAt ?? '').localeCompare(b.sessions[0]?.startsAt ?? '');

function stateOf(workshop: Workshop): string {
  const open = workshop.sessions.find(session => session.state === 'OPEN');
  if (open) return t('console.session_open_now', { number: open.number });
  return t(`console.state_${workshop.state}`);
}

function whenOf(workshop: Workshop): string {
  const zone = workshop.timezone;
  return workshop.sessions
    .map(session => `${day(session.startsAt, zone)}, ${span(session.startsAt, session.endsAt, zone)}`)
    .join(' · ');
}
