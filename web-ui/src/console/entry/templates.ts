import type { AgendaItem, Phase } from '../../shared/types';

export interface Template {
  id: 'lodz' | 'two' | 'one';
  title: string;
  purpose: string;
  organiser: string;
  place: string;
  dates: { date: string; from: string; to: string }[];
  themes: string[];
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The first workshop there was: two afternoons in Łódź, November 2021. */
const LODZ: Template = {
  id: 'lodz',
  title: 'Lokalna Koalicja Wolontariatu',
  purpose:
    'Wypracujemy listę potrzeb i pomysłów związanych z wolontariatem w mieście, zaplanujemy wsparcie dla łodzianek i łodzian oraz dla osób odpowiedzialnych w organizacjach i instytucjach. Cykl kończy się planem działań.',
  organiser: 'Regionalne Centrum Wolontariatu „Centerko”',
  place: 'Stowarzyszenie „Pomost”, I piętro, wejście z podwórka, domofon CENTERKO',
  dates: [
    { date: '2021-11-10', from: '14:00', to: '17:00' },
    { date: '2021-11-17', from: '14:00', to: '17:00' },
  ],
  themes: ['Wolontariat sąsiedzki', 'Rewitalizacja', 'Wolontariat miejski', 'Wsparcie koordynatorów'],
};

const blank = (id: 'two' | 'one', days: number[]): Template => ({
  id,
  title: '',
  purpose: '',
  organiser: '',
  place: '',
  dates: days.map(day => ({ date: inDays(day), from: '14:00', to: '17:00' })),
  themes: ['', ''],
});

export const templates = (): Template[] => [blank('two', [14, 21]), blank('one', [14]), LODZ];

const FIRST: [Phase, number][] = [
  ['LOBBY', 10],
  ['WELCOME', 15],
  ['INPUT', 25],
  ['NEEDS', 35],
  ['BREAK', 15],
  ['IDEAS', 45],
  ['GROUPING', 20],
  ['CLOSING', 15],
];
const LAST: [Phase, number][] = [
  ['LOBBY', 10],
  ['WELCOME', 15],
  ['PRIORITISING', 25],
  ['DECIDING', 40],
  ['BREAK', 15],
  ['PLANNING', 50],
  ['EVALUATION', 10],
  ['CLOSING', 15],
];
const ONLY: [Phase, number][] = [
  ['LOBBY', 10],
  ['WELCOME', 10],
  ['NEEDS', 30],
  ['IDEAS', 35],
  ['BREAK', 10],
  ['PRIORITISING', 20],
  ['DECIDING', 30],
  ['PLANNING', 25],
  ['CLOSING', 10],
];

/** A good agenda to begin with: needs and ideas first, choosing and planning last. */
export function agendaFor(number: number, total: number, titleOf: (phase: Phase) => string): AgendaItem[] {
  const phaseOrder = total === 1 ? ONLY : number === total ? LAST : FIRST;
  return phaseOrder.map(([phase, minutes]) => ({ phase, title: titleOf(phase), minutes }));
}
