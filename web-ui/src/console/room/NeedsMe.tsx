import { t } from '../../shared/i18n';
import { EyeShut, Objection, Pause, Tray } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { hrefOf } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Refusal } from '../parts/Refusal';
import { needsMe } from './needsMe';
import { ObjectionLines } from './ObjectionLines';

/** Everything that waits for the facilitator, in one list; when nothing waits, nothing is here. */
export function NeedsMe({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const board = desk.board.value;
  if (!board) return null;
  const { late, hidden, objections, parked, count } = needsMe(board, desk.late.value);
  if (!count) return null;
  const decideLate = async (id: string, accept: boolean, title: string) => {
    await desk.act(
      attempt,
      'PUT',
      `/late/${id}`,
      { accept } satisfies Shapes['AcceptLate'],
      accept ? t('console.did_accept_late', { title }) : undefined,
    );
    await desk.refresh();
  };
  const restore = (kind: string, id: string, title: string) =>
    desk.act(
      attempt,
      'PUT',
      `/${kind}/${id}/visibility`,
      { hidden: false } satisfies Shapes['Restore'],
      t('console.did_restore', { title }),
    );
  return (
    <details class="needs-me" data-testid="needs-me">
      <summary>
        {t('console.needs_me')} <b class="count">{count}</b>
      </summary>
      <ul class="lines">
        {late.map(item => (
          <li key={item.id}>
            <span class="line-main">
              <b>
                <Tray /> <bdi>{item.title}</bdi>
              </b>
              <span class="note">{t('console.late_note')}</span>
            </span>
            <button
              type="button"
              class="button small"
              onClick={() => void decideLate(item.id, true, item.title ?? '')}
              data-testid={`late-accept-${item.id}`}
            >
              {t('console.accept_late')}
            </button>
            <button
              type="button"
              class="button small"
              onClick={() => void decideLate(item.id, false, item.title ?? '')}
            >
              {t('console.refuse_late')}
            </button>
          </li>
        ))}
        {objections.map(decision => (
          <li key={decision.decisionId} class="stacked">
            <span class="line-main">
              <b>
                <Objection /> {t('console.objections_to', { count: decision.openObjections })}
              </b>
              <span class="note">
                <bdi>{decision.wording}</bdi>
              </span>
            </span>
            <ObjectionLines desk={desk} decision={decision} />
            <a class="button small" href={hrefOf(desk.workshopId, 'decide')}>
              {t('console.to_decisions')}
            </a>
          </li>
        ))}
        {hidden.map(item => (
          <li key={item.id}>
            <span class="line-main">
              <b>
                <EyeShut /> <bdi>{item.title}</bdi>
              </b>
              <span class="note">{item.reason || t('console.hidden_note')}</span>
            </span>
            <button
              type="button"
              class="button small"
              onClick={() => void restore(item.kind, item.id, item.title)}
              data-testid={`restore-${item.id}`}
            >
              {t('console.restore')}
            </button>
          </li>
        ))}
        {parked.map(idea => (
          <li key={idea.ideaId}>
            <span class="line-main">
              <b>
                <Pause /> <bdi>{idea.title}</bdi>
              </b>
              <span class="note">{t('console.parked_note')}</span>
            </span>
          </li>
        ))}
      </ul>
      <Refusal of={attempt} />
    </details>
  );
}
