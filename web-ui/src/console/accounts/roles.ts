import { type Key, t } from '../../shared/i18n';

/** Whoever can be invited; the rest of the roles need no account. */
export const INVITED = ['FACILITATOR', 'SCRIBE', 'OBSERVER', 'AUDITOR', 'OWNER'] as const;
export type Invited = (typeof INVITED)[number];

export interface Account {
  name: string;
  role: Invited;
  workshopId?: string;
}

export const roleWords = (role: Invited) => t(`console.role_${role}` as Key);
export const roleNote = (role: Invited) => t(`console.role_${role}_note` as Key);
