import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Draft } from './draft';

const TITLE = 120;
const TEXT = 500;

interface WritingBoxProps {
  label: string;
  hint: string;
  testId: string;
  draft: Draft;
  saved: boolean;
  change: (part: Partial<Draft>) => void;
}

/** One field that grows with its text, a counter, and a second field for whoever wants to say more. */
export function WritingBox({ label, hint, testId, draft, saved, change }: WritingBoxProps) {
  const id = useId();
  const [more, setMore] = useState(draft.text !== '');
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <div class="writing">
        <GrowingText
          id={id}
          testId={testId}
          value={draft.title}
          most={TITLE}
          placeholder={hint}
          change={title => change({ title: title.replace(/\n/g, ' ') })}
        />
        <p class="writing-foot">
          <span>{saved ? t('phone.saved_here') : ''}</span>
          <span aria-hidden="true">
            {draft.title.length} / {TITLE}
          </span>
        </p>
      </div>
      {more ? (
        <label class="label">
          {t('phone.more_label')}
          <div class="writing thin">
            <GrowingText
              testId={`${testId.split('-')[0]}-text`}
              value={draft.text}
              most={TEXT}
              placeholder=""
              change={text => change({ text })}
            />
          </div>
        </label>
      ) : (
        <button type="button" class="link" data-testid="more" onClick={() => setMore(true)}>
          {t('phone.more')}
        </button>
      )}
    </>
  );
}

interface GrowingTextProps {
  id?: string;
  testId: string;
  value: string;
  most: number;
  placeholder: string;
  change: (value: string) => void;
}

export function GrowingText({ id, testId, value, most, placeholder, change }: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={area}
      id={id}
      rows={2}
      maxLength={most}
      value={value}
      placeholder={placeholder}
      autocapitalize="sentences"
      data-testid={testId}
      onInput={event => change(event.currentTarget.value)}
    />
  );
}
