import { t, tDynamic } from '../shared/i18n';

const CITIZEN = ['what', 'imprint', 'how', 'proves', 'not', 'missing', 'fork', 'key'] as const;
const ENGINEER = [
  'leaf',
  'tree',
  'chain',
  'note',
  'words',
  'order',
  'trust',
  'proofs',
  'epoch',
  'key',
] as const;

/** What the check shows and what it does not: a page for anybody, and one for who wants to write another verifier. */
export function Explained() {
  return (
    <section class="explained" id="explained" aria-labelledby="explained-title">
      <h2 id="explained-title">{t('record.explained')}</h2>
      <details data-testid="for-anybody">
        <summary>{t('record.for_anybody')}</summary>
        {CITIZEN.map(one => (
          <p key={one}>
            <strong>{tDynamic(`record.anybody_${one}_title`)}</strong> {tDynamic(`record.anybody_${one}`)}
          </p>
        ))}
      </details>
      <details data-testid="for-engineers">
        <summary>{t('record.for_engineers')}</summary>
        {ENGINEER.map(one => (
          <p key={one}>{tDynamic(`record.engineer_${one}`)}</p>
        ))}
      </details>
    </section>
  );
}
