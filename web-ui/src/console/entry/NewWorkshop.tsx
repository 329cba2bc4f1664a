import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { get } from '../../shared/api';
import { isLanguage, lang, t } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Workshop } from '../../shared/types';
import { go, hrefOf } from '../desk/route';
import { useAction } from '../desk/useAction';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { Refusal } from '../parts/Refusal';
import { Along } from './Along';
import { Course } from './Course';
import { Dates } from './Dates';
import { type LeftOpen, readEarlier } from './earlier';
import { emptyForm, faults, fill, Scheduling } from './form';
import { TemplateList } from './TemplateList';
import { ThemeNames } from './ThemeNames';
import { type Template, templatesIn } from './templates';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Warsaw';
const EMPTY: LeftOpen[] = [];

/** A new workshop from a template or from an earlier one: title, dates, place, themes. The rest is decided there. */
export function NewWorkshop({ from }: { from?: string | undefined }) {
  const form = useMemo(() => emptyForm(lang.peek()), []);
  const template = useSignal<Template>(templatesIn(lang.peek())[0] as Template);
  const earlier = useSignal<Workshop[]>([]);
  const left = useSignal<LeftOpen[]>(EMPTY);
  const along = useSignal<ReadonlySet<string>>(new Set());
  const tried = useSignal(false);
  const page = useRef<HTMLFormElement>(null);
  const scheduling = useMemo(() => new Scheduling(), []);
  const attempt = useAction();

  const use = (one: Template, open: LeftOpen[] = EMPTY) => {
    template.value = one;
    left.value = open;
    along.value = new Set(open.map(each => each.id));
    fill(form, one);
  };
  const useEarlier = async (id: string) => {
    const found = await readEarlier(id).catch(() => undefined);
    if (!found) {
      attempt.problem.value = t('common.no_answer');
      return;
    }
    const spoken = earlier.value.find(one => one.workshopId === id)?.language;
    if (isLanguage(spoken)) form.language.value = spoken;
    use(found.template, found.left);
  };
  useEffect(() => {
    fill(form, template.value);
    void get<Shapes['Workshops']>('/api/workshops')
      .then(async ({ workshops }) => {
        earlier.value = [...workshops].sort((a, b) => startOf(b).localeCompare(startOf(a)));
        if (from) await useEarlier(from);
      })
      .catch(() => undefined);
  }, [from]);

  // the words of a template that comes with the product follow the language of the meetings
  const speak = form.language.value;
  useEffect(() => {
    const same = templatesIn(speak).find(one => one.id === template.value.id);
    if (!same || same === template.value) return;
    const untouched = form.themes.value.join() === template.value.themes.join();
    template.value = same;
    if (untouched) form.themes.value = same.themes;
  }, [speak]);

  const wrong = tried.value ? faults(form) : new Map();
  const told = (field: string) => {
    const key = wrong.get(field);
    return key ? { problem: t(key) } : { wrong: attempt.field.value === field };
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (faults(form).size) {
      requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const going = left.value.filter(one => along.value.has(one.id));
    const zone = template.value.zone ?? ZONE;
    for (const [method, path, body] of scheduling.writes(form, template.value, zone, going))
      if (!(await attempt.run(method, path, body))) return;
    go(hrefOf(scheduling.workshopId));
  };

  return (
    <main id="main" class="new-workshop">
      <h1>{t('console.new_workshop')}</h1>
      <TemplateList
        templates={templatesIn(lang.value)}
        earlier={earlier.value}
        chosen={template.value.id}
        onTemplate={id => {
          const one = templatesIn(form.language.value).find(each => each.id === id);
          if (one) use(one);
        }}
        onEarlier={id => void useEarlier(id)}
      />
      <form ref={page} noValidate onSubmit={event => void submit(event)}>
        <Field
          label={t('console.title')}
          value={form.title}
          testid="workshop-title"
          most={120}
          wide
          {...told('title')}
        />
        <Dates days={form.days} wrong={wrong} />
        <div class="pair">
          <Field
            label={t('console.place')}
            value={form.place}
            testid="workshop-place"
            most={200}
            wide
            {...told('place')}
          />
          <Field
            label={t('console.organiser')}
            value={form.organiser}
            testid="workshop-organiser"
            most={200}
            wide
            {...told('organiser')}
          />
        </div>
        <ThemeNames themes={form.themes} />
        <Along left={left.value} ticked={along} from={template.value} />
        <Choice
          label={t('console.meetings_language')}
          value={form.language}
          testid="workshop-language"
          options={[
            ['pl', 'Polski'],
            ['en', 'English'],
          ]}
        />
        <Field
          label={t('console.purpose')}
          hint={t('console.purpose_hint')}
          value={form.purpose}
          testid="workshop-purpose"
          most={500}
          lines={3}
          wide
          wrong={attempt.field.value === 'purpose'}
        />
        <Refusal of={attempt} />
        <div class="row send">
          <button
            type="submit"
            class="button strong large"
            disabled={attempt.busy.value}
            data-testid="schedule"
          >
            {t('console.schedule')}
          </button>
          <a class="button" href="#/">
            {t('console.cancel')}
          </a>
        </div>
      </form>
      <Course template={template.value} days={form.days.value} language={speak} />
    </main>
  );
}

const startOf = (workshop: Workshop) => workshop.sessions[0]?.startsAt ?? '';
