import type { ComponentChildren } from 'preact';

interface DrawingProps {
  children: ComponentChildren;
  filled?: boolean;
  label?: string | undefined;
}

/** Our own drawings on a 24 grid. An icon stands beside its word and is silent for a screen reader, unless it has a label. */
function Drawing({ children, filled, label }: DrawingProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="square"
      stroke-linejoin="miter"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {children}
    </svg>
  );
}

const icon = (path: string) => () => (
  <Drawing>
    <path d={path} />
  </Drawing>
);

// themes, in the order in which they are given out
const House = /*#__PURE__*/ icon('M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-5.5h4V20');
const Town = /*#__PURE__*/ icon('M3 21V8l7-4v17M10 9h8v12M2 21h20M14 13h.01M14 17h.01M6.5 10h.01M6.5 14h.01');
export const People = /*#__PURE__*/ icon(
  'M5 20v-3.2C5 14.7 6.6 13 8.7 13h.6c2.1 0 3.7 1.7 3.7 3.8V20M9 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM15.5 4.3a3 3 0 0 1 0 5.4M16.5 13.2c1.8.3 3 1.8 3 3.6V20',
);
const Compass = /*#__PURE__*/ icon(
  'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM12 2.5v6M12 15.5v6M2.5 12h6M15.5 12h6',
);
export const Hand = /*#__PURE__*/ icon(
  'M7 13.5V6.8a1.5 1.5 0 0 1 3 0V11M10 10.5V4.5a1.5 1.5 0 0 1 3 0V11M13 10.5V5.5a1.5 1.5 0 0 1 3 0V12M16 11V8.5a1.5 1.5 0 0 1 3 0V15c0 3.9-2.5 6.5-6.2 6.5-2.8 0-4.4-1.1-5.7-3.3l-2.8-4.6a1.5 1.5 0 0 1 2.5-1.6L8 13.8',
);
export const Leaf = /*#__PURE__*/ icon('M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 19c2-5 5-8 9-9.5M5 19l-1.5 2');
export const Book = /*#__PURE__*/ icon(
  'M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5ZM12 6.5V20',
);
const Horn = /*#__PURE__*/ icon('M4 10v4h3.5L17 18.5v-13L7.5 10ZM8 14l1.5 6h2.5M20 9.5v5');
export const THEME_ICONS = [House, Town, People, Compass, Hand, Leaf, Book, Horn] as const;

// signs of the interface
export const Check = /*#__PURE__*/ icon('m4.5 12.5 5 5L19.5 6.5');
export const Cross = /*#__PURE__*/ icon('m5.5 5.5 13 13M18.5 5.5l-13 13');
export const Plus = /*#__PURE__*/ icon('M12 4.5v15M4.5 12h15');
export const Minus = /*#__PURE__*/ icon('M4.5 12h15');
export const Phone = /*#__PURE__*/ icon('M7 2.5h10v19H7ZM10.5 18h3');
export const Tray = /*#__PURE__*/ icon('M3.5 13 6 5h12l2.5 8v6.5h-17ZM3.5 13H9l1 2.5h4l1-2.5h5.5');
export const Screen = /*#__PURE__*/ icon('M3 4.5h18v12H3ZM12 16.5v4M7.5 20.5h9');
export const Clock = /*#__PURE__*/ icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3.5 2');
export const Pause = /*#__PURE__*/ icon('M8 5v14M16 5v14');
export const Play = /*#__PURE__*/ icon('M7.5 4.5v15L19 12Z');
export const Pencil = /*#__PURE__*/ icon('m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5');
export const Bin = /*#__PURE__*/ icon('M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6');
export const Download = /*#__PURE__*/ icon('M12 3.5V15M7 10.5l5 5 5-5M4 20h16');
export const Objection = /*#__PURE__*/ icon('M7.5 3h9L21 7.5v9L16.5 21h-9L3 16.5v-9ZM12 7.5v5.5M12 16.5h.01');
export const Question = /*#__PURE__*/ icon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.8h.01',
);
export const Arrow = /*#__PURE__*/ icon('M4.5 12h15M13.5 6l6 6-6 6');
export const Down = /*#__PURE__*/ icon('m5.5 9 6.5 6.5L18.5 9');
export const Move = /*#__PURE__*/ icon('M3 4h7v16H3zM14 12h7M17.5 8.5 21 12l-3.5 3.5');
export const Grip = /*#__PURE__*/ icon('M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01');
export const Merge = /*#__PURE__*/ icon('M4 5h4c4 0 4 7 8 7h4M4 19h4c4 0 4-7 8-7M16.5 8.5 20 12l-3.5 3.5');
export const Door = /*#__PURE__*/ icon('M5 21V3h14v18M3 21h18M15 12h.01');
export const Cloud = /*#__PURE__*/ icon(
  'M7 18.5a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.5a4.5 4.5 0 0 1 .5 9ZM4 4l16 17',
);
export const Calendar = /*#__PURE__*/ icon('M4 6h16v14H4ZM4 10.5h16M8.5 3v5M15.5 3v5');
export const Print = /*#__PURE__*/ icon('M7 9V3.5h10V9M5 17H3.5V9h17v8H19M7 14h10v6.5H7Z');
export const Sun = /*#__PURE__*/ icon(
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
);
export const Moon = /*#__PURE__*/ icon('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z');
export const Undo = /*#__PURE__*/ icon('M8.5 4 4 8.5 8.5 13M4 8.5h10a5.5 5.5 0 0 1 0 11H8');
export const Eye = /*#__PURE__*/ icon(
  'M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
);
export const EyeShut = /*#__PURE__*/ icon(
  'M2.5 9.5c2.5 4 5.7 6 9.5 6s7-2 9.5-6M5 13l-2 3M9.5 15.2l-1 3.3M14.5 15.2l1 3.3M19 13l2 3',
);

// what the room signals
export const RaisedHand = /*#__PURE__*/ icon(
  'M7.5 13.5V6.2a1.4 1.4 0 0 1 2.8 0V11M10.3 10.5V4a1.4 1.4 0 0 1 2.8 0v6.5M13.1 10.5V5a1.4 1.4 0 0 1 2.8 0v6M15.9 11V7.8a1.4 1.4 0 0 1 2.8 0V15c0 3.6-2.3 6-5.6 6-2.8 0-4.3-1.2-5.6-3.6l-2.6-4.6a1.3 1.3 0 0 1 2.2-1.4l2 3',
);
export const Thumb = /*#__PURE__*/ icon(
  'M7.5 10.5V20H3.5v-9.5ZM7.5 11l3.8-7.5c1.5 0 2.4 1.1 2.1 2.5L12.8 9.5h5.6a2 2 0 0 1 2 2.4l-1.2 6.5A2 2 0 0 1 17.2 20H7.5',
);

/** Our sign of support: a heart. Filled when it is mine. */
export function Support({ filled = false }: { filled?: boolean }) {
  return (
    <Drawing filled={filled}>
      <path d="M12 20.5C6 16.5 3 12.8 3 9.2 3 6.2 5.2 4.5 7.6 4.5c1.9 0 3.5 1 4.4 2.8.9-1.8 2.5-2.8 4.4-2.8C18.8 4.5 21 6.2 21 9.2c0 3.6-3 7.3-9 11.3Z" />
    </Drawing>
  );
}

export function Dot({ filled = false }: { filled?: boolean }) {
  return (
    <Drawing filled={filled}>
      <circle cx="12" cy="12" r="7.5" />
    </Drawing>
  );
}
