interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Lets the page open without a network. Only where browsers allow it: on https and on this machine itself. */
export function keepReadyOffline(): void {
  if (!import.meta.env.PROD || !globalThis.isSecureContext || !('serviceWorker' in navigator)) return;
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const url =
    trusted?.createPolicy('narada', { createScriptURL: own => own }).createScriptURL('/sw.js') ?? '/sw.js';
  navigator.serviceWorker.register(url).catch(() => undefined);
}
