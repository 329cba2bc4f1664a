import { useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Plus } from '../shared/icons';
import { useOneAtATime } from '../shared/useOneAtATime';
import { type Contribution, handInNew, propose } from './acts';
import { type Draft, fits } from './draft';
import { draftsOf, isBegun, type WrittenKind } from './drafts';
import { lazyScreens } from './LazyScreen';
import { mayPropose, type PhoneState } from './phoneState';
import { ThemeChips } from './ThemeChips';
import { useTimeToFinish } from './useTimeToFinish';
import { WritingBox } from './WritingBox';

interface ComposerProps {
  phone: PhoneState;
  folded?: boolean;
}

/** Where a need or an idea is written. Once a phase is over it stays for as long as something is half written. */
export function Composer({ phone, folded = false }: ComposerProps) {
  const drafts = draftsOf(phone);
  const { kind, both, choose } = useKind(phone);
  const left = useTimeToFinish(phone, kind);
  const [unfolded, setUnfolded] = useState(false);
  const wrote = useRef(false);
  wrote.current ||= kind !== undefined && drafts[kind].draft.value.title !== '';
  const once = useOneAtATime();
  if (!phone.mine.value || !kind) return null;
  if (folded && !unfolded && !wrote.current) {
    return (
      <button type="button" class="button quiet-button" onClick={() => setUnfolded(true)}>
        <Plus /> {t(kind === 'idea' ? 'phone.add_idea' : 'phone.add_need')}
      </button>
    );
  }
  const { draft, saved, change, clear } = drafts[kind];
  const handsIn = left === 0;
  const send = async () => {
    await (handsIn ? handInNew : propose)(phone, kind, asContribution(draft.value));
    wrote.current = false;
    clear();
  };
  const { Answers, KindSwitch, SimilarToSupport } = lazyScreens.value ?? {};
  return (
    <form
      class="composer"
      data-pen
      aria-label={t(kind === 'idea' ? 'phone.add_idea' : 'phone.add_need')}
      onSubmit={event => {
        event.preventDefault();
        if (fits(draft.value)) once(send);
      }}
    >
      <WritingBox
        key={kind}
        label={t(kind === 'idea' ? 'phone.idea_label' : 'phone.need_label')}
        hint={t(kind === 'idea' ? 'phone.idea_hint' : 'phone.need_hint')}
        testId={`${kind}-title`}
        draft={draft.value}
        saved={saved.value}
        change={change}
        send={
          <button class="small" type="submit" data-testid="send" aria-disabled={!fits(draft.value)}>
            {t(handsIn ? 'phone.hand_in' : 'phone.send')}
          </button>
        }
      >
        {left !== undefined && (
          <p class="note" data-testid="time-to-finish">
            {handsIn ? t('phone.time_is_up') : t('phone.to_finish', { count: left })}
          </p>
        )}
        {SimilarToSupport && <SimilarToSupport phone={phone} kind={`${kind}s`} text={draft.value.title} />}
        <ThemeChips
          themes={phone.board.value?.themes ?? []}
          chosen={draft.value.themeId}
          choose={themeId => change({ themeId })}
        />
      </WritingBox>
      {Answers && kind === 'idea' && (
        <Answers phone={phone} chosen={draft.value.answers} change={answers => change({ answers })} />
      )}
      {both && KindSwitch && <KindSwitch kind={kind} choose={choose} />}
    </form>
  );
}

/** Which of the two is written now: what was wished for in this phase, what is half written, what the phase is about. */
function useKind(phone: PhoneState) {
  const phase = phone.board.value?.session?.phase;
  const [wish, setWish] = useState<{ phase: typeof phase; kind: WrittenKind }>();
  const need = mayPropose(phone, 'need');
  const idea = mayPropose(phone, 'idea');
  const both = need && idea;
  const begun = isBegun(draftsOf(phone));
  const wished = both && wish?.phase === phase ? wish?.kind : undefined;
  const asked = phase === 'NEEDS' || !idea ? 'need' : 'idea';
  return {
    both,
    kind: wished ?? begun ?? (need || idea ? asked : undefined),
    choose: (kind: WrittenKind) => setWish({ phase, kind }),
  };
}

const asContribution = ({ title, text, themeId, answers }: Draft): Contribution => ({
  title: title.trim(),
  ...(text.trim() ? { text: text.trim() } : {}),
  ...(themeId ? { themeId } : {}),
  ...(answers.length ? { answers } : {}),
});
