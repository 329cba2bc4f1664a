import { useEffect, useState } from 'preact/hooks';
import { get, inWorkshop, Refused } from '../shared/api';
import { day } from '../shared/dates';
import { t } from '../shared/i18n';
import { Calendar, Download, Print, Screen } from '../shared/icons';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { PlanByTrack } from '../shared/PlanByTrack';
import { workshopInAddress } from '../shared/start';
import type { Board, Plan, Workshop } from '../shared/types';
import { nbsp } from '../shared/typography';

interface Loaded {
  workshop: Workshop;
  plan: Plan;
  board: Board;
}

/** What was agreed, for everybody and for paper: by track, with who, until when and where it came from. */
export function PlanPage() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [problem, setProblem] = useState<'missing' | 'away'>();
  const id = workshopInAddress() ?? '';
  useEffect(() => {
    const load = async () => {
      const [workshop, plan, board] = await Promise.all([
        get<Workshop>(inWorkshop(id)),
        get<Plan>(inWorkshop(id, '/plan')),
        get<Board>(inWorkshop(id, '/board')),
      ]);
      setLoaded({ workshop, plan: { ...plan, actions: plan.actions.filter(one => !one.dropped) }, board });
      document.title = `${t('plan.title')} · ${workshop.title}`;
    };
    load().catch(refusal => setProblem(refusal instanceof Refused ? 'missing' : 'away'));
  }, [id]);
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
        {loaded && <Sheet id={id} {...loaded} />}
      </main>
    </div>
  );
}

function Sheet({ id, workshop, plan, board }: Loaded & { id: string }) {
  const done = plan.actions.filter(action => action.status === 'DONE').length;
  const dates = workshop.sessions.map(session => day(session.startsAt, workshop.timezone)).join(', ');
  return (
    <>
      <p class="plan-sum">
        <strong>{t('plan.actions', { count: plan.actions.length })}</strong>
        {plan.actions.length > 0 && <span>{t('plan.done_of', { done, count: plan.actions.length })}</span>}
        <span>{plan.version ? t('plan.version', { version: plan.version }) : t('plan.draft')}</span>
      </p>
      <p class="lead">{nbsp(workshop.purpose)}</p>
      {plan.actions.length === 0 ? (
        <p class="note">{t('plan.empty')}</p>
      ) : (
        <PlanByTrack actions={plan.actions} ground={board} sessions={workshop.sessions} />
      )}
      <p class="quiet">
        {t('plan.made_by', { dates })} {nbsp(workshop.organiser)}
      </p>
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
        <a class="link" href={inWorkshop(id, '/exports/sessions.ics')}>
          <Calendar /> {t('plan.calendar')}
        </a>
        <a class="link" href={`/w/${id}/board`}>
          <Screen /> {t('plan.board')}
        </a>
      </nav>
    </>
  );
}
