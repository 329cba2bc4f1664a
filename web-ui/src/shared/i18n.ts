import { signal } from '@preact/signals';
import type pl from '../i18n/pl.json';
import { keep, recall } from './store';
import { nbsp } from './typography';

export type Language = 'pl' | 'en';
/** A sentence, or its plural forms by the names of `Intl.PluralRules`. */
export type Wording = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Words = Record<string, Record<string, Wording>>;

type All = typeof pl;
/** Every key of pl.json, as `namespace.key`. */
export type Key = { [N in keyof All & string]: `${N}.${keyof All[N] & string}` }[keyof All & string];
type Params = Record<string, string | number>;
/** A page brings the words it needs: one file per language, loaded when it is spoken. */
export type Loaders = Record<Language, () => Promise<Words>>;

const loaded: Partial<Record<Language, Words>> = {};
const rules: Partial<Record<Language, Intl.PluralRules>> = {};
let loaders: Loaders | undefined;

/** The language spoken now. Everything that shows words reads it, so a change redraws by itself. */
export const lang = signal<Language>('pl');

export const isLanguage = (name: unknown): name is Language => name === 'pl' || name === 'en';

function preferredLanguage(): Language {
  const stored = recall('lang');
  if (isLanguage(stored)) return stored;
  for (const wish of navigator.languages ?? []) {
    if (wish.startsWith('pl')) return 'pl';
    if (wish.startsWith('en')) return 'en';
  }
  return 'pl';
}

export async function startWords(from: Loaders): Promise<void> {
  loaders = from;
  await speak(preferredLanguage());
}

/** Changes the language and remembers the choice when a person made it. */
export async function speak(language: Language, chosen = false): Promise<void> {
  await learn(language);
  if (chosen) keep('lang', language);
  document.documentElement.lang = language;
  lang.value = language;
}

/** Brings the words of a language without speaking it. */
export async function learn(language: Language): Promise<void> {
  if (!loaded[language] && loaders) loaded[language] = await loadWithRetries(loaders[language]);
}

/** The words for a key in a language that was learnt; the key itself in one that was not. */
export const wordsIn = (language: Language, key: string): Wording => look(language, key);

/** A bad network may need a few tries; without words there is nothing to show. */
async function loadWithRetries<T>(load: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await load();
  } catch (problem) {
    if (tries <= 1) throw problem;
    await new Promise(resolve => setTimeout(resolve, 1000));
    return loadWithRetries(load, tries - 1);
  }
}

/** For tests and for words that came by another way. */
export function teach(language: Language, words: Words): void {
  loaded[language] = words;
}

/** The words for a key. A `count` among the parameters chooses the plural form. */
export function t(key: Key, params?: Params): string {
  const language = lang.value;
  const wording = look(language, key);
  const sentence =
    typeof wording === 'object' ? inForm(language, wording, Number(params?.count ?? 0)) : wording;
  const filled = sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params?.[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? number(value) : value;
  });
  return language === 'pl' ? nbsp(filled) : filled;
}

/** A key that is put together at run time, such as `common.phase_` + phase. */
export const tDynamic = (key: string, params?: Params): string => t(key as Key, params);

/** Whether there are words for a key that is put together at run time. */
export const knows = (key: string): boolean => look(lang.value, key) !== key;

export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

export const locale = (): string => (lang.value === 'pl' ? 'pl-PL' : 'en-GB');

function look(language: Language, key: string): Wording {
  const dot = key.indexOf('.');
  return loaded[language]?.[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
}

function inForm(language: Language, forms: Exclude<Wording, string>, count: number): string {
  rules[language] ??= new Intl.PluralRules(language);
  return forms[rules[language].select(count)] ?? forms.other ?? '';
}
