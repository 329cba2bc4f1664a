declare module 'virtual:words/*' {
  export const words: import('./shared/i18n').Words;
}
