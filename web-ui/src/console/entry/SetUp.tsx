import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api';
import { t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import { whoAmI } from '../desk/login';
import { go } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Refusal } from '../parts/Refusal';
import { TopBar } from '../parts/TopBar';

/** The first owner, once, with the token that the server printed when it started. */
export function SetUp({ token }: { token: string }) {
  const name = useSignal('');
  const password = useSignal('');
  const used = useSignal(false);
  const attempt = useAction();
  useEffect(() => {
    get<Shapes['SetUpNeeded']>('/api/setup').then(
      answer => {
        used.value = !answer.needed;
      },
      () => undefined,
    );
  }, [used]);
  const submit = async () => {
    const body = { token, name: name.value.trim(), password: password.value } satisfies Shapes['SetUp'];
    if (!(await attempt.run('POST', '/api/setup', body))) return;
    await whoAmI();
    go('#/');
  };
  if (used.value) return <Used />;
  return (
    <>
      <TopBar />
      <main id="main" class="entry">
        <h1>{t('console.setup_title')}</h1>
        <p class="lead">{t('console.setup_lead')}</p>
        <Form onSubmit={() => void submit()}>
          <Field
            label={t('console.your_name')}
            value={name}
            testid="setup-name"
            autocomplete="username"
            required
            wrong={attempt.field.value === 'name'}
          />
          <Field
            label={t('console.password')}
            hint={t('console.password_hint')}
            value={password}
            testid="setup-password"
            type="password"
            autocomplete="new-password"
            required
            wrong={attempt.field.value === 'password'}
          />
          <Refusal of={attempt} />
          <button
            type="submit"
            class="button strong large"
            disabled={attempt.busy.value}
            data-testid="setup-submit"
          >
            {t('console.setup_submit')}
          </button>
        </Form>
      </main>
    </>
  );
}

/** A link that has done its work: what it was, and where to go instead. */
function Used() {
  return (
    <>
      <TopBar />
      <main id="main" class="entry" data-testid="setup-used">
        <h1>{t('console.setup_used')}</h1>
        <p class="lead">{t('console.setup_used_lead')}</p>
        <p class="row">
          <a class="button strong large" href="#/" data-testid="to-sign-in">
            {t('console.login_submit')}
          </a>
        </p>
      </main>
    </>
  );
}
