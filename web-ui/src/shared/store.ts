/** Small things kept on the device. A browser that forbids storage still works, it only forgets. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`narada.${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(`narada.${key}`);
    else localStorage.setItem(`narada.${key}`, value);
    return true;
  } catch {
    return false;
  }
}
