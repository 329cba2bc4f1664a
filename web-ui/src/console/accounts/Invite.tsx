import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Workshop } from '../../shared/types';
import { useAction } from '../desk/useAction';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';
import { HandedOver } from './HandedOver';
import { freshPassword } from './password';
import { INVITED, type Invited, roleNote, roleWords } from './roles';

/** An account for somebody: a name, what they may do, and a password that is shown once to be handed over. */
export function Invite({ workshops, onInvited }: { workshops: Workshop[]; onInvited: () => void }) {
  const attempt = useAction();
  const name = useSignal('');
  const role = useSignal<Invited>('FACILITATOR');
  const workshop = useSignal('');
  const made = useSignal<{ name: string; password: string } | null>(null);
  const invite = async () => {
    const called = name.value.trim();
    const password = freshPassword();
    const body = {
      password,
      role: role.value,
      ...(workshop.value && role.value !== 'OWNER' ? { workshopId: workshop.value } : {}),
    } satisfies Shapes['GiveAccount'];
    if (!(await attempt.run('PUT', `/api/accounts/${encodeURIComponent(called)}`, body))) return;
    made.value = { name: called, password };
    name.value = '';
    onInvited();
  };
  return (
    <Panel title={t('console.invite')} note={t('console.invite_note')}>
      {made.value && (
        <HandedOver words={t('console.invited', { name: made.value.name })} password={made.value.password} />
      )}
      <Form onSubmit={() => void invite()}>
        <Field
          label={t('console.your_name')}
          value={name}
          testid="invite-name"
          most={80}
          required
          wrong={attempt.field.value === 'name'}
        />
        <Choice
          label={t('console.as_what')}
          value={role}
          testid="invite-as"
          options={INVITED.map(one => [one, roleWords(one)] as const)}
        />
        <p class="note">{roleNote(role.value)}</p>
        {role.value !== 'OWNER' && (
          <label class="field">
            <span>{t('console.for_which')}</span>
            <select
              value={workshop.value}
              data-testid="invite-workshop"
              onChange={event => {
                workshop.value = event.currentTarget.value;
              }}
            >
              <option value="">{t('console.all_workshops')}</option>
              {workshops.map(one => (
                <option key={one.workshopId} value={one.workshopId}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <Refusal of={attempt} />
        <button
          type="submit"
          class="button strong"
          disabled={attempt.busy.value || !name.value.trim()}
          data-testid="invite-send"
        >
          {t('console.invite')}
        </button>
      </Form>
    </Panel>
  );
}
