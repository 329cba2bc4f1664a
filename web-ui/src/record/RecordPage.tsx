import { useEffect, useMemo } from 'preact/hooks';
import { day } from '../shared/dates';
import { t } from '../shared/i18n';
import { LanguageSwitch } from '../shared/LanguageSwitch';
import { nbsp } from '../shared/typography';
import { CheckPanel } from './CheckPanel';
import { DecisionSheet } from './DecisionSheet';
import { Explained } from './Explained';
import { Filters } from './Filters';
import { PlayerBar } from './PlayerBar';
import { RecordState } from './recordState';
import { SmallBoard } from './SmallBoard';
import { Story } from './Story';

/** The story of all meetings, the board as it stood at any moment, and the check that nobody changed either. */
export function RecordPage({ workshopId }: { workshopId: string }) {
  const state = useMemo(() => new RecordState(workshopId), [workshopId]);
  useEffect(() => () => state.close(), [state]);
  const workshop = state.workshop.value;
  const title = t('record.title');
  useEffect(() => {
    if (workshop) document.title = `${title} · ${workshop.title}`;
  }, [workshop, title]);
  return (
    <div class="record-page">
      <header class="strip">
        <p class="strip-title">{workshop ? nbsp(workshop.title) : 'Narada'}</p>
        <LanguageSwitch />
      </header>
      <main>
        <h1>{title}</h1>
        {state.problem.value && (
          <p class="note">{t(state.problem.value === 'missing' ? 'record.missing' : 'common.no_answer')}</p>
        )}
        {state.loading.value && !state.problem.value && <p class="quiet">{t('record.opening')}</p>}
        {!state.loading.value && workshop && <Chronicle state={state} />}
      </main>
    </div>
  );
}

function Chronicle({ state }: { state: RecordState }) {
  const workshop = state.workshop.value;
  if (!workshop) return null;
  const dates = workshop.sessions.map(session => day(session.startsAt, workshop.timezone)).join(' · ');
  return (
    <>
      <p class="record-sum">
        <strong>{t('record.facts', { count: state.facts.value.length })}</strong>
        <span>{dates}</span>
        <a class="link" href="#check">
          {t('record.check_title')}
        </a>
        <a class="link" href={`/w/${state.id}/plan`}>
          {t('record.to_plan')}
        </a>
      </p>
      {state.place.value.decision && <DecisionSheet state={state} id={state.place.value.decision} />}
      <PlayerBar state={state} />
      <div class="spread">
        <section class="chronicle" aria-label={t('record.story')}>
          <Filters state={state} />
          <Story state={state} />
        </section>
        <SmallBoard state={state} />
      </div>
      <CheckPanel state={state} />
      <Explained />
    </>
  );
}
