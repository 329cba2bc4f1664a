import { useId, useState } from 'preact/hooks';
import { call, Refused } from '../shared/api';
import { t } from '../shared/i18n';
import type { Shapes } from '../shared/shapes';
import { readCode, showCode } from '../shared/typography';

export type Joined = Shapes['WrittenCameIn'];

/** The six signs from the board: any case, spaces, dashes, pasted; shown as „K7M 4RX”. */
export function CodeForm({ submit, joined }: { submit: string; joined: (where: Joined) => void }) {
  const id = useId();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (code.length < 6) return setProblem(t('join.code_short'));
    setBusy(true);
    try {
      joined(await call<Joined>('POST', '/api/join', { code } satisfies Shapes['JoinAtTheDoor']));
    } catch (refusal) {
      setProblem(refusal instanceof Refused ? refusal.message : t('common.no_answer'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="code"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="label" for={id}>
        {t('join.code_label')}
      </label>
      <input
        id={id}
        class="code-field"
        data-testid="join-code"
        value={showCode(code)}
        placeholder="K7M 4RX"
        autocapitalize="characters"
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={event => {
          const next = readCode(event.currentTarget.value);
          event.currentTarget.value = showCode(next);
          setCode(next);
          setProblem('');
        }}
      />
      <p id={`${id}-problem`} class="error" role="alert" data-testid="join-problem">
        {problem}
      </p>
      <button class="button" type="submit" data-testid="join-submit" aria-disabled={busy}>
        {submit}
      </button>
    </form>
  );
}
