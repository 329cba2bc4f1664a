/** Small things kept on the device. A browser that forbids storage still works, it only forgets. */
export function recall(key: string, where?: Storage): string | null {
  try {
    return (where ?? localStorage).getItem(`narada.${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string | null, where?: Storage): boolean {
  try {
    if (value === null) (where ?? localStorage).removeItem(`narada.${key}`);
    else (where ?? localStorage).setItem(`narada.${key}`, value);
    return true;
  } catch {
    return false;
  }
}

/** What belongs to this tab alone, and is there again when it is loaded anew. */
export function tabStore(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
