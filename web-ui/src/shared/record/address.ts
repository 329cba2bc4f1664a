/** What an address of the record names: a decision, a fact, or nothing but the record. */
export interface RecordAddress {
  decision?: string;
  n?: number;
}

const DECISION = /^#decision-([0-9a-f-]{36})$/i;
const FACT = /^#n-(\d{1,15})$/;

export function addressed(hash: string): RecordAddress {
  const decision = DECISION.exec(hash)?.[1];
  if (decision) return { decision: decision.toLowerCase() };
  const n = FACT.exec(hash)?.[1];
  return n ? { n: Number(n) } : {};
}

/** The permanent address of a decision, with its reason and its proof. */
export const decisionAddress = (workshopId: string, decisionId: string): string =>
  `/w/${workshopId}/record#decision-${decisionId}`;
