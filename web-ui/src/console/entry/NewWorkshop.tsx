import { type Signal, signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { inWorkshop } from '../../shared/api';
import { lang, t, tDynamic } from '../../shared/i18n';
import { uuid7 } from '../../shared/ids';
import type { Shapes } from '../../shared/shapes';
import { go, hrefOf } from '../desk/route';
import { instantAt } from '../desk/timeZone';
import { useAction } from '../desk/useAction';
import { Field } from '../parts/Field';
import { Refusal } from '../parts/Refusal';
import { Dates } from './Dates';
import { ThemeNames } from './ThemeNames';
import { agendaFor, type Template, templates } from './templates';

interface Form {
  title: Signal<string>;
  purpose: Signal<string>;
  organiser: Signal<string>;
  place: Signal<string>;
  dates: Signal<Template['dates']>;
  themes: Signal<string[]>;
}

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone || 'Europe/Warsaw';

/** A new workshop from a template: title, dates, place, themes. Everything else has a good default. */
export function NewWorkshop() {
  const all = useMemo(templates, []);
  const chosen = useSignal<Template['id']>('two');
  const form = useMemo(() => formOf(all[0] as Template), [all]);
  const attempt = useAction();
  const ids = useMemo(() => ({ workshop: uuid7(), made: new Map<string, string>() }), []);
  const idFor = (key: string) => {
    if (!ids.made.has(key)) ids.made.set(key, uuid7());
    return ids.made.get(key) as string;
  };
  const use = (template: Template) => {
    chosen.value = template.id;
    fill(form, template);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    const zone = chosen.value === 'lodz' ? 'Europe/Warsaw' : ZONE;
    const sessions = [...form.dates.value]
      .sort((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`))
      .map((one, n) => ({
        sessionId: idFor(`s${n}`),
        number: n + 1,
        startsAt: instantAt(one.date, one.from, zone),
        endsAt: instantAt(one.date, one.to, zone),
      }));
    const names = [...new Set(form.themes.value.map(name => name.trim()).filter(Boolean))];
    const done = await attempt.run('PUT', inWorkshop(ids.workshop), {
      title: form.title.value.trim(),
      purpose: form.purpose.value.trim() || form.title.value.trim(),
      organiser: form.organiser.value.trim(),
      place: form.place.value.trim(),
      timezone: zone,
      language: lang.value,
      registrationOpen: true,
      sessions,
      themes: names.map((name, n) => ({ themeId: idFor(`t${n}`), name })),
    } satisfies Shapes['ScheduleWorkshop']);
    if (!done) return;
    for (const session of sessions) {
      const items = agendaFor(session.number, sessions.length, phase => tDynamic(`common.phase_${phase}`));
      await attempt.run('PUT', inWorkshop(ids.workshop, `/sessions/${session.sessionId}/agenda`), {
        items,
      } satisfies Shapes['SetAgenda']);
    }
    go(hrefOf(ids.workshop));
  };

  return (
    <main id="main" class="new-workshop">
      <h1>{t('console.new_workshop')}</h1>
      <fieldset class="templates">
        <legend>{t('console.start_from')}</legend>
        <div class="template-row">
          {all.map(template => (
            <label key={template.id} class={chosen.value === template.id ? 'chosen' : ''}>
              <input
                type="radio"
                name="template"
                checked={chosen.value === template.id}
                data-testid={`template-${template.id}`}
                onChange={() => use(template)}
                onClick={() => use(template)}
              />
              <b>{t(`console.template_${template.id}`)}</b>
              <span>{t(`console.template_${template.id}_note`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <form onSubmit={event => void submit(event)}>
        <Field
          label={t('console.title')}
          value={form.title}
          testid="workshop-title"
          most={120}
          required
          wide
          wrong={attempt.field.value === 'title'}
        />
        <Dates dates={form.dates} />
        <Field
          label={t('console.place')}
          value={form.place}
          testid="workshop-place"
          most={200}
          required
          wide
          wrong={attempt.field.value === 'place'}
        />
        <ThemeNames themes={form.themes} />
        <Field
          label={t('console.organiser')}
          value={form.organiser}
          testid="workshop-organiser"
          most={200}
          required
          wide
          wrong={attempt.field.value === 'organiser'}
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
        <div class="row">
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
        <p class="note">{t('console.schedule_note')}</p>
      </form>
    </main>
  );
}

const formOf = (template: Template): Form => ({
  title: signal(template.title),
  purpose: signal(template.purpose),
  organiser: signal(template.organiser),
  place: signal(template.place),
  dates: signal(template.dates),
  themes: signal(template.themes),
});

function fill(form: Form, template: Template): void {
  form.dates.value = template.dates;
  if (!template.title) return;
  form.title.value = template.title;
  form.purpose.value = template.purpose;
  form.organiser.value = template.organiser;
  form.place.value = template.place;
  form.themes.value = template.themes;
}
