import { useSignal } from '@preact/signals';
import { Chain } from '../../shared/Chain';
import { date } from '../../shared/dates';
import { isHomework } from '../../shared/homework';
import { t, tDynamic } from '../../shared/i18n';
import { Bin, Calendar, Pencil } from '../../shared/icons';
import { chainOf } from '../../shared/origin';
import type { Action } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { ReasonForm } from '../parts/ReasonForm';
import { Redact } from '../parts/Redact';
import { Refusal } from '../parts/Refusal';
import { Amend } from './Amend';
import { StatusSelect } from './StatusSelect';

/** One action of the plan: how it goes, put differently, or out of the plan with a reason. */
export function ActionRow({ desk, action }: { desk: Desk; action: Action }) {
  const attempt = useAction();
  const open = useSignal<'status' | 'amend' | 'drop' | ''>('');
  const id = action.actionId;
  const title = action.title ?? t('common.erased');
  const path = `/actions/${id}`;
  const board = desk.board.value;
  const homework = isHomework(action, desk.workshop.value?.sessions ?? [], board?.session?.number);
  if (!board) return null;
  const drop = async (reason: string) => {
    const words = t('console.did_drop', { title });
    if (await desk.act(attempt, 'DELETE', path, { reason }, words)) open.value = '';
  };
  const toggle = (what: 'status' | 'amend' | 'drop') => {
    open.value = open.value === what ? '' : what;
  };
  return (
    <li data-testid={`action-${id}`}>
      <span class="line-main">
        <b>
          <bdi>{title}</bdi>
        </b>
        <span class="note">
          {tDynamic(`common.track_${action.track}`)} ·{' '}
          {[action.owner, action.ownerOrganisation].filter(Boolean).join(', ') || t('console.no_owner')}
          {action.dueOn && ` · ${t('console.until', { date: date(action.dueOn) })}`}
        </span>
        {homework && (
          <span class="homework" data-testid={`homework-${id}`}>
            <Calendar /> {t('common.homework')}
          </span>
        )}
        <Chain steps={chainOf(action, board)} />
        {action.note && (
          <span class="note">
            <bdi>{action.note}</bdi>
          </span>
        )}
      </span>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'status'}
        aria-label={`${t('console.status_of', { title })}, ${t(`common.status_${action.status}`)}`}
        data-testid={`open-status-${id}`}
        onClick={() => toggle('status')}
      >
        {t(`common.status_${action.status}`)}
      </button>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'amend'}
        aria-label={t('console.amend_of', { title })}
        title={t('console.amend')}
        data-testid={`amend-${id}`}
        onClick={() => toggle('amend')}
      >
        <Pencil />
      </button>
      <button
        type="button"
        class="button small"
        aria-expanded={open.value === 'drop'}
        aria-label={t('console.drop_of', { title })}
        title={t('console.drop')}
        data-testid={`drop-${id}`}
        onClick={() => toggle('drop')}
      >
        <Bin />
      </button>
      {open.value === 'status' && (
        <div class="more">
          <StatusSelect desk={desk} actionId={id} status={action.status} title={title} />
        </div>
      )}
      {open.value === 'drop' && (
        <ReasonForm
          label={t('console.drop_reason')}
          hint={t('console.drop_hint')}
          button={t('console.drop')}
          testid={`drop-reason-${id}`}
          attempt={attempt}
          onReason={reason => void drop(reason)}
          onCancel={() => toggle('drop')}
        />
      )}
      {open.value === 'amend' && (
        <div class="more">
          <Amend desk={desk} action={action} onDone={() => toggle('amend')} />
          <Redact
            desk={desk}
            of={(['title', 'firstStep', 'owner', 'ownerOrganisation', 'note'] as const).map(field => ({
              item: id,
              kind: 'ACTION',
              field,
              words: action[field],
            }))}
          />
        </div>
      )}
      {!open.value && <Refusal of={attempt} />}
    </li>
  );
}
