import { useSignal } from '@preact/signals';
import { t } from '../../shared/i18n';
import { Check } from '../../shared/icons';
import type { Shapes } from '../../shared/shapes';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

/** A password of one's own choice in place of the one that was handed over. */
export function OwnPassword() {
  const attempt = useAction();
  const old = useSignal('');
  const fresh = useSignal('');
  const done = useSignal(false);
  const change = async () => {
    done.value = false;
    const body = { old: old.value, new: fresh.value } satisfies Shapes['ChangePassword'];
    if (!(await attempt.run('PUT', '/api/me/password', body))) return;
    done.value = true;
    old.value = '';
    fresh.value = '';
  };
  return (
    <Panel title={t('console.own_password')} note={t('console.own_password_note')}>
      <Form onSubmit={() => void change()}>
        <Field
          label={t('console.old_password')}
          value={old}
          testid="old-password"
          type="password"
          autocomplete="current-password"
          most={200}
          required
          wrong={attempt.field.value === 'old'}
        />
        <Field
          label={t('console.fresh_password')}
          value={fresh}
          testid="fresh-password"
          type="password"
          autocomplete="new-password"
          hint={t('console.password_hint')}
          most={200}
          required
          wrong={attempt.field.value === 'new'}
        />
        <Refusal of={attempt} />
        {done.value && (
          <p class="note" role="status" data-testid="password-changed">
            <Check /> {t('console.password_changed')}
          </p>
        )}
        <button
          type="submit"
          class="button strong"
          disabled={attempt.busy.value || !old.value || !fresh.value}
          data-testid="change-password"
        >
          {t('console.change_password')}
        </button>
      </Form>
    </Panel>
  );
}
