// What people in a room are called and what they say, so many different things of each as are needed.

export const THEMES = [
  'Wolontariat sąsiedzki',
  'Rewitalizacja i podwórka',
  'Wolontariat w instytucjach',
  'Miasto dla wszystkich',
];
const NEEDS = [
  'Brakuje kogoś, kto zostanie z dzieckiem na godzinę',
  'Seniorki nie wiedzą, kogo prosić o drobną pomoc',
  'Nie ma miejsca na spotkania po południu',
  'Ławka przy przystanku jest połamana, a do sklepu daleko',
  'Nikt nie zna numeru do dzielnicowego',
  'Kto chce pomagać, nie wie, gdzie się zgłosić',
  'Po zmroku na podwórku jest ciemno i nikt tam nie siada',
];
const THINGS = [
  'Bank godzin',
  'Karta sąsiada',
  'Dyżury w świetlicy w sobotnie przedpołudnia',
  'Wspólne sprzątanie podwórek na wiosnę',
  'Koncert na dziedzińcu',
  'Tablica ogłoszeń w każdej bramie',
  'Naprawa rowerów i drobnych sprzętów',
  'Lekcje telefonu dla osób, które boją się dotknąć ekranu',
  'Ławka',
  'Ogród w skrzyniach',
  'Wspólny obiad raz w miesiącu',
  'Mapa cichych miejsc',
  'Kino letnie',
  'Numer telefonu, pod którym ktoś naprawdę odbiera',
  'Szkolenie dla opiekunów wolontariatu',
];
const PLACES = [
  'na trzech ulicach',
  'przy Piotrkowskiej',
  'na Księżym Młynie',
  'w bibliotece na Rewolucji',
  'w parku Sienkiewicza',
  'w szkole podstawowej nr 1',
  'na Starym Polesiu',
  'w domu kultury',
  'na Bałutach',
  'przy rynku',
  'na skwerze',
  'w szpitalu',
  'na Widzewie',
  'przy tramwaju',
  'w parafii',
  'na osiedlu Mireckiego',
  'w centrum',
  'na Górnej',
  'przy Fabrycznej',
  'w Centerku',
];
export const NAMES = [
  'Ola',
  'Piotr',
  'Zofia Żółć',
  'Halina Wiśniewska',
  'Mirek',
  'Józef Ślązak',
  'Bożena Kowalczyk-Zielińska',
  'Kasia',
];
export const DAY = 24 * 60 * 60 * 1000;
export const HOUR = DAY / 24;
export const iso = time => new Date(time).toISOString();
export const ideaTitle = n =>
  `${THINGS[n % THINGS.length]} ${PLACES[Math.floor(n / THINGS.length + n) % PLACES.length]}`;
export const needTitle = n =>
  `${NEEDS[n % NEEDS.length]}${n < NEEDS.length ? '' : ` ${PLACES[n % PLACES.length]}`}`;

export const each = async (list, deed) => {
  for (const [index, one] of list.entries()) await deed(one, index);
};
