import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ranked, standingIdeas } from '../../shared/boardItems';
import { number, t } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import type { Desk } from '../desk/desk';
import { useAction } from '../desk/useAction';
import { useDraft } from '../desk/useDraft';
import { Field } from '../parts/Field';
import { Form } from '../parts/Form';
import { Panel } from '../parts/Panel';
import { Refusal } from '../parts/Refusal';

const FEW = 6;

/** A decision before the room: from which ideas, in which words. */
export function Propose({ desk }: { desk: Desk }) {
  const attempt = useAction();
  const wording = useDraft(`wording.${desk.workshopId}`);
  const picked = useSignal<string[]>([]);
  const all = useSignal(false);
  const decisionId = useRef(uuid7());
  const board = desk.board.value;
  if (!board) return null;
  const dots = new Map(board.voting?.tally?.map(row => [row.ideaId, row.dots]));
  const open = standingIdeas(board).filter(idea => idea.state === 'OPEN' || idea.state === 'PARKED');
  const ideas = dots.size
    ? ranked(open).sort((a, b) => (dots.get(b.id) ?? -1) - (dots.get(a.id) ?? -1))
    : ranked(open);
  const shown = all.value ? ideas : ideas.filter((idea, n) => n < FEW || picked.value.includes(idea.id));
  const submit = async () => {
    const body = { ideaIds: picked.value, wording: wording.value.trim() } satisfies Shapes['ProposeDecision'];
    if (!(await desk.act(attempt, 'PUT', `/decisions/${decisionId.current}`, body))) return;
    decisionId.current = uuid7();
    wording.value = '';
    picked.value = [];
  };
  return (
    <Panel title={t('console.propose_title')} note={t('console.propose_note')}>
      <Form onSubmit={() => void submit()}>
        <fieldset>
          <legend>{t('console.from_which')}</legend>
          <ul class="ballot">
            {shown.map(idea => (
              <li key={idea.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={picked.value.includes(idea.id)}
                    data-testid={`decision-idea-${idea.id}`}
                    onChange={event => {
                      picked.value = event.currentTarget.checked
                        ? [...picked.value, idea.id]
                        : picked.value.filter(id => id !== idea.id);
                      if (!wording.value && event.currentTarget.checked) wording.value = idea.title;
                    }}
                  />
                  <bdi title={idea.title}>{idea.title}</bdi>
                  <span class="support-count">
                    {dots.has(idea.id)
                      ? t('console.dots', { count: dots.get(idea.id) ?? 0 })
                      : number(idea.support)}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {!ideas.length && <p class="note empty-note">{t('console.nothing_said')}</p>}
          {ideas.length > FEW && (
            <button
              type="button"
              class="quiet"
              aria-expanded={all.value}
              data-testid="all-ideas"
              onClick={() => {
                all.value = !all.value;
              }}
            >
              {all.value ? t('console.fewer') : t('console.all_ideas', { count: ideas.length })}
            </button>
          )}
        </fieldset>
        <Field
          label={t('console.wording')}
          hint={t('console.wording_hint')}
          value={wording}
          testid="decision-wording"
          lines={2}
          most={500}
          required
          wide
        />
        <Refusal of={attempt} />
        <button
          type="submit"
          class="button strong large"
          disabled={attempt.busy.value || !picked.value.length || wording.value.trim().length < 3}
          data-testid="propose-decision"
        >
          {t('console.propose_decision')}
        </button>
      </Form>
    </Panel>
  );
}
