import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lazyScreens } from './LazyScreen';
import { typedInto } from './moment';
import { outbox, type PhoneState } from './phoneState';

/** The field that somebody types into stays under their eyes, whatever comes and goes around it. */
export function useSteadyField(phone: PhoneState): void {
  useEffect(
    () =>
      effect(() => {
        // whatever may put something in above it; the page draws it right after this
        void [phone.board.value, phone.mine.value, outbox.entries.value, lazyScreens.value];
        const field = typedInto();
        if (field) holdAt(field, field.getBoundingClientRect().top);
        else giveRoom(0, 0);
      }),
    [phone],
  );
}

function holdAt(field: HTMLElement, top: number): void {
  const page = document.documentElement.style;
  page.overflowAnchor = 'none'; // else the browser would move it back as well
  const moved = () => Math.round(field.getBoundingClientRect().top - top);
  requestAnimationFrame(() => {
    if (!field.isConnected) return;
    scrollBy(0, moved());
    const missing = moved();
    if (!missing) return;
    giveRoom(Math.max(0, -missing), Math.max(0, missing));
    scrollBy(0, moved());
  });
}

/** A page that is too short to scroll so far gets room above or below, until nobody types. */
function giveRoom(above: number, below: number): void {
  const sheet = document.getElementById('main');
  if (!sheet) return;
  const more = (side: 'paddingTop' | 'paddingBottom', px: number) => {
    if (px) sheet.style[side] = `${Number.parseFloat(getComputedStyle(sheet)[side]) + px}px`;
    else if (!above && !below) sheet.style[side] = '';
  };
  more('paddingTop', above);
  more('paddingBottom', below);
}
