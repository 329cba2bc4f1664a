declare module 'virtual:words/*' {
  export const words: () => Promise<import('./shared/i18n').Words>;
}
