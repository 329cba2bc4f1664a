import type { components } from './openapi';

/** Everything that the contract gives a name. */
export type Shapes = components['schemas'];
