/** A button that is locked while something is under way loses the focus; this gives it back once it is free again. */
export function heldFocus(): () => void {
  const held = document.activeElement;
  return () => {
    setTimeout(() => {
      if (document.activeElement === document.body && held instanceof HTMLElement && held.isConnected)
        held.focus({ preventScroll: true });
    });
  };
}
