import { useMemo } from 'preact/hooks';
import { type Key, t, tDynamic } from '../shared/i18n';
import { Check, Download, Objection } from '../shared/icons';
import { ImprintWords } from '../shared/imprint/ImprintWords';
import { nbsp } from '../shared/typography';
import { type Checking, RecordCheck } from './checking';
import { moment } from './moments';
import { Proved } from './ProofOf';
import type { RecordState } from './recordState';

/** „Sprawdź ten zapis”: fetched, and checked here with the same checks as the programs in the file. */
export function CheckPanel({ state }: { state: RecordState }) {
  const check = useMemo(() => new RecordCheck(state.id), [state.id]);
  const now = check.now.value;
  const busy = now.state === 'fetching' || now.state === 'checking';
  const fact = state.facts.value[state.at.value];
  return (
    <section class="check" id="check" aria-labelledby="check-title" data-testid="check">
      <h2 id="check-title">{t('record.check_title')}</h2>
      <p class="lead">{t('record.check_lead')}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          void check.run(String(new FormData(event.currentTarget).get('imprint') ?? ''));
        }}
      >
        <details>
          <summary>{t('record.check_mine')}</summary>
          <label>
            <span>{t('record.check_mine_label')}</span>
            <textarea name="imprint" rows={4} spellcheck={false} data-testid="check-imprint" />
          </label>
        </details>
        <div class="check-acts">
          <button type="submit" class="check-go" disabled={busy} data-testid="check-go">
            {t('record.check_go')}
          </button>
          <a class="link" href={check.address} download="record.zip">
            <Download /> {t('record.download')}
          </a>
        </div>
      </form>
      <div class="verdict" role="status">
        <Verdict state={state} now={now} />
      </div>
      {fact && (
        <p class="check-moment">
          {t('record.moment_proof', { moment: moment(state, fact.at) })}{' '}
          <Proved
            key={fact.position}
            prove={proofs => proofs.proveMoment(state.id, fact.position)}
            holds="proof.moment"
          />
        </p>
      )}
    </section>
  );
}

function Verdict({ state, now }: { state: RecordState; now: Checking }) {
  switch (now.state) {
    case 'idle':
      return null;
    case 'fetching':
      return <p>{t('record.check_fetching')}</p>;
    case 'checking':
      return (
        <label class="progress">
          <span>{tDynamic(`record.checking_${now.check}`)}</span>
          <progress max={1} value={now.share} />
        </label>
      );
    case 'away':
      return <p class="note">{t('record.check_away')}</p>;
    case 'unreadable':
      return <p class="note">{t('record.check_unreadable')}</p>;
    case 'misspelt':
      return (
        <p class="note" data-testid="check-misspelt">
          {t('record.check_misspelt', { words: quoted(now.words) })}
        </p>
      );
    case 'strange':
      return (
        <div class="bad" data-testid="check-strange">
          <h3>
            <Objection /> {t('record.strange')}
          </h3>
          <p>{t('record.strange_why', { count: now.found.checkpoints })}</p>
          <p class="quiet">{t('record.strange_next')}</p>
        </div>
      );
    case 'good':
      return <Good state={state} now={now} />;
    case 'bad':
      return <Bad state={state} now={now} />;
  }
}

const MEASURES: Record<'none' | 'phone' | 'given', Key> = {
  none: 'record.good_none',
  phone: 'record.good_phone',
  given: 'record.good_given',
};

const quoted = (words: readonly string[]) => words.map(word => t('record.quoted', { word })).join(', ');

function Good({ state, now }: { state: RecordState; now: Extract<Checking, { state: 'good' }> }) {
  const { found } = now;
  return (
    <div class="good" data-testid="check-good">
      <h3>
        <Check /> {t('record.good')}
      </h3>
      <p>
        {t('record.good_facts', { count: found.size })}{' '}
        {t('record.good_imprints', { count: found.checkpoints })}{' '}
        {now.measure !== 'words' && t(MEASURES[now.measure])}
      </p>
      {now.worded && (
        <p data-testid="check-worded">
          <strong>
            {t('record.good_words', { count: now.worded.size, moment: moment(state, now.worded.t) })}
          </strong>
        </p>
      )}
      {found.epochs.slice(1).map(({ epoch, firstN }) => (
        <p key={epoch} class="note" data-testid="check-epoch">
          <Objection /> <span>{t('record.epoch', { count: firstN })}</span>
        </p>
      ))}
      {found.rotations.map(({ t: changed, size }) => (
        <p key={changed} class="note" data-testid="check-rotation">
          <Check /> <span>{t('record.rotation', { count: size, moment: moment(state, changed) })}</span>
        </p>
      ))}
      <p class="quiet">{t('record.good_imprint')}</p>
      <ImprintWords root={found.root} />
    </div>
  );
}

function Bad({ state, now }: { state: RecordState; now: Extract<Checking, { state: 'bad' }> }) {
  const fact = now.n === undefined ? undefined : state.facts.value.find(one => one.n === now.n);
  return (
    <div class="bad" data-testid="check-bad" data-check={now.check} data-n={now.n}>
      <h3>
        <Objection /> {t('record.bad')}
      </h3>
      <p>
        <strong>{tDynamic(`record.bad_${now.check}`)}</strong>
      </p>
      <p>
        {now.n === undefined ? t('record.bad_nowhere') : t('record.bad_where', { number: now.n + 1 })}
        {now.what && ` (${now.what})`}
      </p>
      {fact && (
        <p class="bad-fact">
          {moment(state, fact.at)}. {nbsp(fact.text)}
        </p>
      )}
      <p class="quiet">{t('record.bad_next')}</p>
    </div>
  );
}
