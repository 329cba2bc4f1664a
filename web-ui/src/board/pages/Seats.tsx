/** A mark for everybody: full for who is here, open for who is expected. More than two hundred are told by the number alone. */
export function Seats({ filled, all }: { filled: number; all: number }) {
  const count = Math.min(all, 200);
  const size = count <= 40 ? 'roomy' : count <= 84 ? 'close' : 'tight';
  return (
    <ul class={`seats ${size}`} aria-hidden="true">
      {Array.from({ length: count }, (_, n) => (
        <li key={n} class={n < filled ? 'taken' : 'open'} />
      ))}
    </ul>
  );
}
