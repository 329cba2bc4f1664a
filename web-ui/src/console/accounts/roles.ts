import { t, tDynamic } from '../../shared/i18n';
import type { Shapes } from '../../shared/shapes';
import type { Role } from '../../shared/types';

/** Whoever can be invited; the rest of the roles need no account. */
export const INVITED = ['FACILITATOR', 'SCRIBE', 'OBSERVER', 'AUDITOR', 'OWNER'] as const satisfies Role[];
export type Invited = (typeof INVITED)[number];

export type Account = Shapes['NamedAccount'];

export const roleWords = (role: Role) => tDynamic(`console.role_${role}`);
export const roleNote = (role: Invited) => t(`console.role_${role}_note`);
