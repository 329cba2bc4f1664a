import { now } from '../../shared/clock';
import { number, t, tDynamic } from '../../shared/i18n';
import type { AgendaDay } from '../../shared/types';
import { Panel } from '../parts/Panel';
import { type Against, against } from './against';

/** How the meeting went beside how it was planned, phase by phase. */
export function AgainstPanel({ day }: { day: AgendaDay }) {
  const rows = against(day, now.value);
  const longest = Math.max(1, ...rows.flatMap(row => [row.planned, row.real ?? 0]));
  if (!day.phases.length) return null;
  return (
    <Panel title={t('console.against')} note={t('console.against_note')}>
      <table class="against" data-testid="against">
        <thead>
          <tr>
            <th scope="col">{t('console.phase')}</th>
            <th scope="col">{t('console.planned')}</th>
            <th scope="col">{t('console.real')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={row.phase} row={row} longest={longest} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ row, longest }: { row: Against; longest: number }) {
  const { phase, planned, real, running } = row;
  const part = (minutes: number) => (minutes / longest) * 100;
  return (
    <tr class={running ? 'running-now' : ''} data-testid={`against-${phase}`}>
      <th scope="row">{tDynamic(`common.phase_${phase}`)}</th>
      <td>{planned ? number(planned) : '–'}</td>
      <td>
        {real === undefined ? '–' : number(real)}
        {running && <span class="note"> {t('console.so_far')}</span>}
      </td>
      <td class="bars">
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-planned" width={part(planned)} height="4" />
          <rect class="bar-real" y="5" width={part(real ?? 0)} height="4" />
        </svg>
      </td>
    </tr>
  );
}
