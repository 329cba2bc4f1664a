import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import { whoAmI } from '../desk/login';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { TopBar } from '../parts/TopBar';

/** Name and password; before the first owner exists, where to find the way in. */
export function Login() {
  const name = useSignal('');
  const password = useSignal('');
  const fresh = useSignal(false);
  const attempt = useAction();
  useEffect(() => {
    void get<Shapes['SetUpNeeded']>('/api/setup')
      .then(answer => {
        fresh.value = answer.needed;
      })
      .catch(() => undefined);
  }, [fresh]);
  const submit = async () => {
    const done = await attempt.run('POST', '/api/login', {
      name: name.value.trim(),
      password: password.value,
    } satisfies Shapes['LogIn']);
    if (done) await whoAmI();
  };
  return (
    <>
      <TopBar />
      <main id="main" class="entry">
        <h1>{t('console.login_title')}</h1>
        {fresh.value && (
          <p class="lead" data-testid="setup-hint">
            {t('console.setup_hint')}
          </p>
        )}
        <Form onSubmit={() => void submit()}>
          <Field
            label={t('console.your_name')}
            value={name}
            testid="login-name"
            autocomplete="username"
            required
          />
          <Field
            label={t('console.password')}
            value={password}
            testid="login-password"
            type="password"
            autocomplete="current-password"
            required
          />
          <Refusal of={attempt} />
          <button
            type="submit"
            class="button strong large"
            disabled={attempt.busy.value}
            data-testid="login-submit"
          >
            {t('console.login_submit')}
          </button>
        </Form>
        <p>
          <a class="quiet" href="/accessibility">
            {t('common.accessibility')}
          </a>
        </p>
      </main>
    </>
  );
}
