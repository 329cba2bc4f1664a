import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { type Draft, TEXT, TITLE } from './draft';

interface WritingBoxProps {
  label: string;
  hint: string;
  testId: string;
  draft: Draft;
  saved: boolean;
  change: (part: Partial<Draft>) => void;
  /** Stands in the box, so that it is in sight whenever the field is. */
  send?: ComponentChildren;
  /** What stands right under the box. */
  children?: ComponentChildren;
}

/** One field that grows with its text, a counter, and a second field for whoever wants to say more. */
export function WritingBox(props: WritingBoxProps) {
  const { label, hint, testId, draft, saved, change, send, children } = props;
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
        <div class="writing-foot">
          <p class="so-far">
            <span aria-hidden="true">
              {draft.title.length} / {TITLE}
            </span>
            <span>{saved ? t('phone.saved_here') : ''}</span>
          </p>
          {send}
        </div>
      </div>
      <TooLong value={draft.title} most={TITLE} />
      {children}
      {more ? (
        <ThinText
          label={t('phone.more_label')}
          testId={`${testId.split('-')[0]}-text`}
          value={draft.text}
          most={TEXT}
          change={text => change({ text })}
        />
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

/** A smaller field with its label, for a reason, a comment, a detail. */
export function ThinText({
  label,
  ...text
}: Omit<GrowingTextProps, 'id' | 'placeholder'> & { label: string }) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <div class="writing thin">
        <GrowingText id={id} placeholder="" {...text} />
      </div>
      <TooLong value={text.value} most={text.most} />
    </div>
  );
}

/** Nothing is ever cut off: what is too long is said so, and stays. */
function TooLong({ value, most }: { value: string; most: number }) {
  return (
    <p class="error" role="status" data-testid="too-long">
      {value.length > most ? t('phone.too_long', { count: value.length - most }) : ''}
    </p>
  );
}

function GrowingText({ id, testId, value, most, placeholder, change }: GrowingTextProps) {
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
      aria-invalid={value.length > most}
      value={value}
      placeholder={placeholder}
      autocapitalize="sentences"
      data-testid={testId}
      onInput={event => change(event.currentTarget.value)}
    />
  );
}
