import { useEffect, useState } from 'preact/hooks';
import { inWorkshop, Refused } from '../shared/api';
import { day, time } from '../shared/dates';
import { t } from '../shared/i18n';
import { Book, Calendar, Download, Print, Screen } from '../shared/icons';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { PlanByTrack } from '../shared/PlanByTrack';
import { workshopInAddress } from '../shared/start';
import { nbsp } from '../shared/typography';
import { ActionHistory } from './ActionHistory';
import { ChangesOf } from './ChangesOf';
import { isAnyChange } from './changes';
import { Decisions } from './Decisions';
import { HowToCheck } from './HowToCheck';
import { Numbers } from './Numbers';
import { type PublicPlan, readPlan } from './planState';
import { usePrinted } from './usePrinted';

/** What was agreed, for everybody and for paper: what it was for, in numbers, decisions, actions, and how to check it. */
export function PlanPage() {
  const [loaded, setLoaded] = useState<PublicPlan>();
  const [problem, setProblem] = useState<'missing' | 'away'>();
  const id = workshopInAddress() ?? '';
  useEffect(() => {
    readPlan(id).then(setLoaded, refusal => setProblem(refusal instanceof Refused ? 'missing' : 'away'));
  }, [id]);
  useEffect(() => {
    if (loaded) document.title = `${t('plan.title')} · ${loaded.workshop.title}`;
  }, [loaded]);
  usePrinted();
  return (
    <div class="plan-page">
      <header class="strip">
        <p class="strip-title">{loaded ? nbsp(loaded.workshop.title) : 'Narada'}</p>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{t('plan.title')}</h1>
        {problem && <p class="note">{t(problem === 'missing' ? 'plan.missing' : 'common.no_answer')}</p>}
        {!loaded && !problem && <p class="quiet">{t('plan.opening')}</p>}
        {loaded && <Sheet id={id} loaded={loaded} />}
      </main>
      <footer>
        <a class="link" href="/accessibility">
          {t('common.accessibility')}
        </a>
      </footer>
    </div>
  );
}

function Sheet({ id, loaded }: { id: string; loaded: PublicPlan }) {
  const { workshop, plan, board, published, sinceBefore, sincePublished } = loaded;
  const zone = workshop.timezone;
  return (
    <>
      <Head {...loaded} />
      <Numbers {...loaded} />
      <Decisions id={id} board={board} />
      {plan.actions.length === 0 ? (
        <p class="note">{t('plan.empty')}</p>
      ) : (
        <PlanByTrack
          actions={plan.actions}
          ground={board}
          sessions={workshop.sessions}
          more={action => <ActionHistory id={id} actionId={action.actionId} zone={zone} />}
        />
      )}
      {sincePublished && isAnyChange(sincePublished) && (
        <ChangesOf title={t('plan.since_published')} changes={sincePublished} />
      )}
      {published && sinceBefore && isAnyChange(sinceBefore) && (
        <ChangesOf title={t('plan.since', { version: published.version - 1 })} changes={sinceBefore} />
      )}
      <HowToCheck id={id} published={published} />
      <Doors id={id} />
    </>
  );
}

function Head({ workshop, plan, published }: PublicPlan) {
  const { timezone } = workshop;
  const over = workshop.state === 'CLOSED' || workshop.sessions.every(one => one.state === 'CLOSED');
  const done = plan.actions.filter(action => action.status === 'DONE').length;
  const dates = workshop.sessions.map(session => day(session.startsAt, timezone)).join(', ');
  return (
    <>
      <p class="plan-sum">
        <strong>{t('plan.actions', { count: plan.actions.length })}</strong>
        {plan.actions.length > 0 && <span>{t('plan.done_of', { done, count: plan.actions.length })}</span>}
        <span>
          {!plan.version
            ? t('plan.draft')
            : published
              ? t('plan.published', {
                  version: plan.version,
                  when: `${day(published.at, timezone)}, ${time(published.at, timezone)}`,
                })
              : t('plan.version', { version: plan.version })}
        </span>
      </p>
      <p class="lead">{nbsp(workshop.purpose)}</p>
      <p class="quiet">
        {t(over ? 'plan.made_by' : 'plan.being_made', { dates })} {nbsp(workshop.organiser)}
      </p>
    </>
  );
}

function Doors({ id }: { id: string }) {
  return (
    <nav class="plan-doors" aria-label={t('plan.title')}>
      <button type="button" class="link" data-testid="print" onClick={() => print()}>
        <Print /> {t('plan.print')}
      </button>
      <a class="link" href={inWorkshop(id, '/exports/plan.pdf')}>
        <Download /> {t('plan.pdf')}
      </a>
      <a class="link" href={inWorkshop(id, '/exports/plan.csv')}>
        <Download /> {t('plan.csv')}
      </a>
      <a class="link" href={inWorkshop(id, '/exports/due.ics')} data-testid="due-dates">
        <Calendar /> {t('plan.calendar')}
      </a>
      <a class="link" href={`/w/${id}/board`}>
        <Screen /> {t('plan.board')}
      </a>
      <a class="link" href={`/w/${id}/record`}>
        <Book /> {t('plan.record')}
      </a>
    </nav>
  );
}
