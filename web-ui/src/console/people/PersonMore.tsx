import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Person } from '../../shared/types';
import type { Desk } from '../desk/desk';
import { me } from '../desk/login';
import { useAction } from '../desk/useAction';
import { Confirm } from '../parts/Confirm';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { ReasonForm } from '../parts/ReasonForm';
import { Refusal } from '../parts/Refusal';
import { Comes } from './Comes';
import { TableSelect } from './TableSelect';

/** What is seldom done about a person: put right, sent home, removed, forgotten. */
export function PersonMore({ desk, person, name }: { desk: Desk; person: Person; name: string }) {
  const attempt = useAction();
  const removing = useSignal(false);
  const called = useSignal(person.name ?? '');
  const organisation = useSignal(person.organisation ?? '');
  const session = desk.board.value?.session;
  const id = person.participantId;
  const here = session && person.checkedIn.find(one => one.sessionId === session.sessionId);
  const at = `/sessions/${session?.sessionId}/attendance/${id}`;
  const correct = () => {
    const said = { name: called.value.trim(), organisation: organisation.value.trim() };
    const body = {
      ...(said.name !== (person.name ?? '') ? { name: said.name } : {}),
      ...(said.organisation !== (person.organisation ?? '') ? { organisation: said.organisation } : {}),
    } satisfies Shapes['ChangeRegistration'];
    if (!Object.keys(body).length) return;
    void desk.act(attempt, 'PUT', `/participants/${id}`, body, t('console.did_correct', { name }));
  };
  const undoCheckIn = () =>
    desk.act(attempt, 'DELETE', at, undefined, t('console.did_undo_check_in', { name }));
  const checkOut = (sessionId: string) =>
    desk.act(
      attempt,
      'POST',
      '/commands/CheckOut',
      { sessionId, participantId: id } satisfies Shapes['CheckOut'],
      t('console.did_check_out', { name }),
    );
  const remove = async (reason: string) => {
    const body = { participantId: id, ...(reason ? { reason } : {}) } satisfies Shapes['RemoveParticipant'];
    await desk.act(attempt, 'POST', '/commands/RemoveParticipant', body, t('console.did_remove', { name }));
  };
  return (
    <div class="more" data-testid={`more-of-${id}`}>
      <Form class="row tight" onSubmit={correct}>
        <Field label={t('console.person_name')} value={called} testid="person-name" most={80} />
        <Field
          label={t('console.organisation')}
          value={organisation}
          testid="person-organisation"
          most={120}
        />
        <button type="submit" class="button small" disabled={attempt.busy.value} data-testid="person-save">
          {t('console.save')}
        </button>
      </Form>
      <Comes desk={desk} person={person} attempt={attempt} name={name} />
      {session && <TableSelect desk={desk} person={person} attempt={attempt} name={name} />}
      {removing.value ? (
        <ReasonForm
          label={t('console.remove_reason')}
          hint={t('console.remove_hint')}
          button={t('console.remove_person')}
          testid={`remove-reason-${id}`}
          attempt={attempt}
          optional
          onReason={reason => void remove(reason)}
          onCancel={() => {
            removing.value = false;
          }}
        />
      ) : (
        <div class="row tight">
          {here && (
            <>
              {desk.leads.value && (
                <button
                  type="button"
                  class="button small"
                  disabled={attempt.busy.value}
                  data-testid={`undo-check-in-${id}`}
                  onClick={() => void undoCheckIn()}
                >
                  {t('console.undo_check_in')}
                </button>
              )}
              {!here.left && (
                <button
                  type="button"
                  class="button small"
                  disabled={attempt.busy.value}
                  data-testid={`check-out-${id}`}
                  onClick={() => void checkOut(here.sessionId)}
                >
                  {t('console.check_out')}
                </button>
              )}
            </>
          )}
          {desk.leads.value && (
            <button
              type="button"
              class="button small"
              data-testid={`remove-${id}`}
              onClick={() => {
                removing.value = true;
              }}
            >
              {t('console.remove_person')}
            </button>
          )}
          {me.value?.role === 'OWNER' && (
            <Confirm
              className="button small"
              question={t('console.erase_sure', { name })}
              yes={t('console.erase_yes')}
              testid={`erase-${id}`}
              disabled={attempt.busy.value}
              onYes={() => void desk.act(attempt, 'DELETE', `/participants/${id}/data`)}
            >
              {t('console.erase')}
            </Confirm>
          )}
        </div>
      )}
      <Refusal of={attempt} />
    </div>
  );
}
