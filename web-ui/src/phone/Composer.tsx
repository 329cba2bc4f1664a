import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Plus } from '../shared/icons';
import { useOneAtATime } from '../shared/useOneAtATime';
import { type Contribution, propose } from './acts';
import { type Draft, fits, openDraft } from './draft';
import { lazyScreens } from './LazyScreen';
import { mayPropose, type PhoneState } from './phoneState';
import { ThemeChips } from './ThemeChips';
import { WritingBox } from './WritingBox';

interface ComposerProps {
  phone: PhoneState;
  folded?: boolean;
}

/** Where a need or an idea is written. Once a phase is over it stays for as long as something is half written. */
export function Composer({ phone, folded = false }: ComposerProps) {
  const [drafts] = useState(() => ({
    need: openDraft(`need.${phone.id}`),
    idea: openDraft(`idea.${phone.id}`),
  }));
  const session = phone.board.value?.session;
  const { Answers, SimilarToSupport } = lazyScreens.value ?? {};
  const both = mayPropose(phone, 'need') && mayPropose(phone, 'idea');
  const phase = session?.phase;
  // A wish holds for one phase; what is half written comes before what the phase is about.
  const [wish, setWish] = useState<{ phase: typeof phase; kind: 'need' | 'idea' }>();
  const begun = (['idea', 'need'] as const).find(kind => drafts[kind].draft.value.title.trim() !== '');
  const wished = wish?.phase === phase ? wish?.kind : undefined;
  const asked = phase === 'NEEDS' ? 'need' : 'idea';
  const allowed = mayPropose(phone, 'idea') ? 'idea' : mayPropose(phone, 'need') ? 'need' : undefined;
  const kind = both ? (wished ?? begun ?? asked) : (allowed ?? begun);
  const [open, setOpen] = useState(!folded);
  const once = useOneAtATime();
  if (!phone.mine.value || !kind) return null;
  if (!open) {
    return (
      <button type="button" class="button quiet-button" onClick={() => setOpen(true)}>
        <Plus /> {t(kind === 'idea' ? 'phone.add_idea' : 'phone.add_need')}
      </button>
    );
  }
  const late = !mayPropose(phone, kind);
  const { draft, saved, change, clear } = drafts[kind];
  const send = async () => {
    await propose(phone, kind, asContribution(draft.value));
    clear();
  };
  return (
    <form
      class="composer"
      aria-label={t(kind === 'idea' ? 'phone.add_idea' : 'phone.add_need')}
      onSubmit={event => {
        event.preventDefault();
        if (fits(draft.value)) once(send);
      }}
    >
      {both && <KindSwitch kind={kind} choose={kind => setWish({ phase, kind })} />}
      {late && <p class="note">{t('phone.half_written')}</p>}
      <WritingBox
        key={kind}
        label={t(kind === 'idea' ? 'phone.idea_label' : 'phone.need_label')}
        hint={t(kind === 'idea' ? 'phone.idea_hint' : 'phone.need_hint')}
        testId={`${kind}-title`}
        draft={draft.value}
        saved={saved.value}
        change={change}
      />
      {SimilarToSupport && <SimilarToSupport phone={phone} kind={`${kind}s`} text={draft.value.title} />}
      <ThemeChips
        themes={phone.board.value?.themes ?? []}
        chosen={draft.value.themeId}
        choose={themeId => change({ themeId })}
      />
      {Answers && kind === 'idea' && (
        <Answers phone={phone} chosen={draft.value.answers} change={answers => change({ answers })} />
      )}
      <button class="button" type="submit" data-testid="send" aria-disabled={!fits(draft.value)}>
        {t('phone.send')}
      </button>
    </form>
  );
}

const asContribution = ({ title, text, themeId, answers }: Draft): Contribution => ({
  title: title.trim(),
  ...(text.trim() ? { text: text.trim() } : {}),
  ...(themeId ? { themeId } : {}),
  ...(answers.length ? { answers } : {}),
});

function KindSwitch({ kind, choose }: { kind: 'need' | 'idea'; choose: (kind: 'need' | 'idea') => void }) {
  return (
    <fieldset class="either" aria-label={t('phone.what_to_add')}>
      {(['idea', 'need'] as const).map(one => (
        <button
          key={one}
          type="button"
          aria-pressed={kind === one}
          data-testid={`add-${one}`}
          onClick={() => choose(one)}
        >
          {t(one === 'idea' ? 'phone.an_idea' : 'phone.a_need')}
        </button>
      ))}
    </fieldset>
  );
}
